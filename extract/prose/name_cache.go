package prose

import "qparl/ontology"

// caches are those of a finder.
type caches struct {
	slugs      *nameCache // slugs
	ministries *nameCache // see bareMinistry
}

func newCaches() caches {
	return caches{newNameCache(ontology.Slug), newNameCache(bareMinistry)}
}

// nameCache keeps what a function makes of the names of the ministries in headers, which are few in a corpus.
type nameCache struct {
	make func(name string) string
	made map[string]string
}

// mostNames bounds a cache: hostile headers could name as many ministries as there are questions.
const mostNames = 1000

func newNameCache(make func(name string) string) *nameCache {
	return &nameCache{make, map[string]string{}}
}

func (c *nameCache) of(name string) string {
	made, known := c.made[name]
	if !known {
		if len(c.made) >= mostNames {
			clear(c.made)
		}
		made = c.make(name)
		c.made[name] = made
	}
	return made
}
