package ontology

import (
	"fmt"
	"strings"
	"testing"
)

func (t timing) String() string {
	return fmt.Sprintf("due %s final %s flag %s delay %d late %d", dateOf(t.due), dateOf(t.final), dateOf(t.flagFinal), t.delay, t.late)
}

func at(kind EventKind, day Date) Event {
	return Event{Kind: kind, Publication: Publication{Date: day}}
}

func TestTiming(t *testing.T) {
	answer := func(days ...Date) (all []Answer) {
		for _, d := range days {
			all = append(all, Answer{Publication: Publication{Date: d}})
		}
		return all
	}
	for _, c := range []struct {
		name string
		q    Question
		asOf Date
		want string
	}{
		{"the sample pages", Question{Publication: Publication{Date: "2014-07-08"}, Answers: answer("2014-09-16")}, "",
			"due 2014-08-08 final 2014-09-08 flag  delay 70 late 8"},
		{"the last day of the old rule", Question{Publication: Publication{Date: "2014-11-27"}}, "", "due 2014-12-27 final 2015-01-27 flag  delay -1 late -1"},
		{"the first day of the new rule", Question{Publication: Publication{Date: "2014-11-28"}}, "", "due 2015-01-28 final 2015-01-28 flag  delay -1 late -1"},
		{"two months that end in February", Question{Publication: Publication{Date: "2014-12-30"}}, "", "due 2015-02-28 final 2015-02-28 flag  delay -1 late -1"},
		{"article 139", Question{Publication: Publication{Date: "1997-01-31"}}, "", "due 1997-02-28 final 1997-03-31 flag  delay -1 late -1"},
		{"answered on the last day", Question{Publication: Publication{Date: "2014-07-08"}, Answers: answer("2014-09-08")}, "2020-01-01",
			"due 2014-08-08 final 2014-09-08 flag  delay 62 late 0"},
		{"the first of two answers", Question{Publication: Publication{Date: "2015-02-03"}, Answers: answer("2015-05-05", "2015-04-07")}, "",
			"due 2015-04-03 final 2015-04-03 flag  delay 63 late 4"},
		{"an answer without date", Question{Publication: Publication{Date: "2015-02-03"}, Answers: answer("2015-05-05", "")}, "2020-01-01",
			"due 2015-04-03 final 2015-04-03 flag  delay -1 late -1"},
		{"an answer before the question", Question{Publication: Publication{Date: "2015-02-03"}, Answers: answer("2014-05-05")}, "",
			"due 2015-04-03 final 2015-04-03 flag  delay -1 late -1"},

		{"unanswered", Question{Publication: Publication{Date: "2015-02-03"}}, "2015-04-10", "due 2015-04-03 final 2015-04-03 flag  delay -1 late 7"},
		{"unanswered, in time", Question{Publication: Publication{Date: "2015-02-03"}}, "2015-04-03", "due 2015-04-03 final 2015-04-03 flag  delay -1 late 0"},
		{"not yet asked", Question{Publication: Publication{Date: "2015-02-03"}}, "2015-02-02", "due 2015-04-03 final 2015-04-03 flag  delay -1 late -1"},
		{"withdrawn late", Question{Publication: Publication{Date: "2015-02-03"}, Status: Withdrawn, Events: []Event{at(Withdrawal, "2015-04-07")}}, "2016-01-01",
			"due 2015-04-03 final 2015-04-03 flag  delay -1 late 4"},
		{"withdrawn in time", Question{Publication: Publication{Date: "2015-02-03"}, Status: Withdrawn, Events: []Event{at(Withdrawal, "2015-03-17")}}, "2016-01-01",
			"due 2015-04-03 final 2015-04-03 flag  delay -1 late 0"},
		{"lapsed after the day asked for", Question{Publication: Publication{Date: "2015-02-03"}, Status: Lapsed, Events: []Event{at(Lapse, "2017-06-20")}}, "2015-04-13",
			"due 2015-04-03 final 2015-04-03 flag  delay -1 late 10"},
		{"withdrawn, nothing asked for", Question{Publication: Publication{Date: "2015-02-03"}, Status: Withdrawn, Events: []Event{at(Withdrawal, "2015-04-07")}}, "",
			"due 2015-04-03 final 2015-04-03 flag  delay -1 late -1"},
		{"closed on a day unknown", Question{Publication: Publication{Date: "2015-02-03"}, Status: ClosedOther}, "2016-01-01",
			"due 2015-04-03 final 2015-04-03 flag  delay -1 late -1"},
		{"said to be answered, but where", Question{Publication: Publication{Date: "2015-02-03"}, Status: Answered}, "2016-01-01",
			"due 2015-04-03 final 2015-04-03 flag  delay -1 late -1"},

		{"flagged twice", Question{Publication: Publication{Date: "2014-07-08"}, Events: []Event{at(Flagging, "2014-12-23"), at(Flagging, "2015-01-20")}}, "",
			"due 2014-08-08 final 2014-09-08 flag 2015-01-02 delay -1 late -1"},
		{"flagged before there was flagging", Question{Publication: Publication{Date: "2009-01-06"}, Events: []Event{at(Flagging, "2009-05-26")}}, "",
			"due 2009-02-06 final 2009-03-06 flag  delay -1 late -1"},
		{"flagged on the first day", Question{Publication: Publication{Date: "2009-01-06"}, Events: []Event{at(Flagging, "2009-05-27")}}, "",
			"due 2009-02-06 final 2009-03-06 flag 2009-06-06 delay -1 late -1"},
		{"a flagging without date", Question{Publication: Publication{Date: "2014-07-08"}, Events: []Event{at(Flagging, "")}}, "",
			"due 2014-08-08 final 2014-09-08 flag  delay -1 late -1"},

		{"to the Government", Question{Type: Government, Publication: Publication{Date: "2014-07-08"}, Answers: answer("2014-07-08")}, "2020-01-01",
			"due  final  flag  delay -1 late -1"},
		{"oral", Question{Type: OralWithoutDebate, Publication: Publication{Date: "2014-07-08"}}, "2020-01-01", "due  final  flag  delay -1 late -1"},
		{"without date", Question{Answers: answer("2014-07-08")}, "2020-01-01", "due  final  flag  delay -1 late -1"},
	} {
		if c.q.Type == 0 {
			c.q.Type = Written
		}
		if c.q.Status == "" {
			c.q.Status = Pending
		}
		if got := timingOf(&c.q, c.asOf).String(); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestParseDeadlines(t *testing.T) {
	for text, want := range map[string]string{
		"from\tdue\n": `deadlines.tsv:1: header "from\tdue"`,
		deadlinesHeader + "\n2014-11-28\t2\t2\t10\tart. 135\n":                     "deadlines.tsv:2: the first line is for -",
		deadlinesHeader + "\n-\t1\t2\t-\tart. 139\n-\t1\t2\t-\tart. 139\n":         "deadlines.tsv:3: the first line is for -",
		deadlinesHeader + "\n# note\n-\t1\t2\t-\n":                                 "deadlines.tsv:3: want 5 columns",
		deadlinesHeader + "\n-\t1\t0\t-\tart. 139\n":                               `deadlines.tsv:2: "0": not a number`,
		deadlinesHeader + "\n-\t1\t2\t-\tart. 139\n2014-11-31\t2\t2\t10\tart. 1\n": `deadlines.tsv:3: "2014-11-31": not a date`,
	} {
		if _, err := parseDeadlines(text); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}
