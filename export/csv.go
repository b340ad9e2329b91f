package export

import "qparl/ontology"

// tables writes CSV: a folder of tables, laid out as the package comment says.
type tables struct {
	dir        string
	packed     Compression
	classes    map[ontology.IRI]*classTable
	lists      map[ontology.IRI]*listTable // of properties that have many values for some class
	types      *listTable
	statements table
	opened     []*table // in order of their first rows
}

// classTable has a row per thing and a column per property with at most one value.
type classTable struct {
	table
	columns map[ontology.IRI]*column
	order   []*column
}

type column struct {
	coercion ontology.Coercion
	value    ontology.Term // of the row at hand; zero: an empty cell
}

// listTable has a row per value of one property.
type listTable struct {
	table
	coercion ontology.Coercion
}

func newTables(dir string, packed Compression) *tables {
	s := &tables{dir: dir, packed: packed,
		classes:    map[ontology.IRI]*classTable{},
		lists:      map[ontology.IRI]*listTable{},
		types:      newListTable("type", ontology.Coercion{Kind: ontology.IRITerm}),
		statements: table{name: "statements", header: []string{"subject", "predicate", "object", "kind", "datatype", "lang", "layer"}},
	}
	for _, class := range ontology.LeafClasses() {
		s.classes[class] = s.newClassTable(class)
	}
	return s
}

// newClassTable also makes the tables of the properties that stand apart.
func (s *tables) newClassTable(class ontology.IRI) *classTable {
	t := &classTable{columns: map[ontology.IRI]*column{}}
	t.name, t.header = ontology.LocalName(class), []string{"id", "layer"}
	for _, c := range ontology.Columns(class) {
		switch {
		case !c.Apart:
			col := &column{coercion: c.Coercion}
			t.columns[c.Predicate] = col
			t.order = append(t.order, col)
			t.header = append(t.header, c.Name)
		case s.lists[c.Predicate] == nil:
			s.lists[c.Predicate] = newListTable(c.Name, c.Coercion)
		}
	}
	return t
}

func newListTable(name string, c ontology.Coercion) *listTable {
	t := &listTable{coercion: c}
	t.name, t.header = name, []string{"id", "value", "layer"}
	if c.Kind == ontology.LangTerm {
		t.header = []string{"id", "value", "lang", "layer"}
	}
	return t
}

// Write puts each statement into its one place.
func (s *tables) Write(r *ontology.Resource) error {
	class, err := s.writeTypes(r)
	for i := range r.Properties {
		if err == nil {
			err = s.place(r, class, &r.Properties[i])
		}
	}
	if class == nil || err != nil {
		return err
	}
	return s.writeRow(r, class)
}

// writeTypes returns the table of the first class that has one; other classes go to their own list.
func (s *tables) writeTypes(r *ontology.Resource) (class *classTable, err error) {
	for _, t := range r.Types {
		if class == nil {
			if class = s.classes[t]; class != nil {
				continue
			}
		}
		if err := s.writeValue(r, s.types, t.Object()); err != nil {
			return nil, err
		}
	}
	return class, nil
}

// place keeps the value for the row of the class, or writes it to the property's list or to the statements.
func (s *tables) place(r *ontology.Resource, class *classTable, p *ontology.Property) error {
	if class != nil {
		if c := class.columns[p.Predicate]; c != nil {
			if c.value.Kind() == 0 && c.coercion.Fits(p.Object) && p.Object.Text() != "" {
				c.value = p.Object
				return nil
			}
			return s.writeStatement(r, p)
		}
	}
	if list := s.lists[p.Predicate]; list != nil && list.holds(p.Object) {
		return s.writeValue(r, list, p.Object)
	}
	return s.writeStatement(r, p)
}

// holds reports whether the list's columns tell the term whole: texts have their language beside them.
func (t *listTable) holds(o ontology.Term) bool {
	return t.coercion.Fits(o) || t.coercion.Kind == ontology.LangTerm && o.Kind() == ontology.LangTerm
}

func (s *tables) writeRow(r *ontology.Resource, class *classTable) error {
	if err := s.open(&class.table); err != nil {
		return err
	}
	class.cell(0, r.ID.String())
	class.cell(1, r.Layer.Name())
	for i, c := range class.order {
		class.cell(2+i, c.value.Text())
		c.value = ontology.Term{}
	}
	return class.end()
}

func (s *tables) writeValue(r *ontology.Resource, list *listTable, value ontology.Term) error {
	if err := s.open(&list.table); err != nil {
		return err
	}
	list.cell(0, r.ID.String())
	list.cell(1, value.Text())
	n := 2
	if list.coercion.Kind == ontology.LangTerm {
		list.cell(n, value.Lang())
		n++
	}
	list.cell(n, r.Layer.Name())
	return list.end()
}

func (s *tables) writeStatement(r *ontology.Resource, p *ontology.Property) error {
	if err := s.open(&s.statements); err != nil {
		return err
	}
	kind := "literal"
	if p.Object.Kind() == ontology.IRITerm {
		kind = "iri"
	}
	fields := [...]string{r.ID.String(), p.Predicate.String(), p.Object.Text(), kind,
		p.Object.Datatype().String(), p.Object.Lang(), r.Layer.Name()}
	for i, f := range fields {
		s.statements.cell(i, f)
	}
	return s.statements.end()
}

func (s *tables) open(t *table) error {
	if t.file != nil {
		return nil
	}
	s.opened = append(s.opened, t)
	return t.open(s.dir, s.packed)
}

// Close completes all tables.
func (s *tables) Close() error {
	for _, t := range s.opened {
		if err := t.close(); err != nil {
			return err
		}
	}
	return nil
}

// abandon closes the files; closing one twice does no harm.
func (s *tables) abandon() {
	for _, t := range s.opened {
		if t.file != nil {
			t.file.Close()
		}
	}
}
