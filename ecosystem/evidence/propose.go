package evidence

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	eco "catchment/ecosystem"
)

// Coder is who made a candidate; the version rises when the same texts would give others.
const Coder = "catchment title match v2"

const (
	titleMatch = "title_match"
	leadsTo    = eco.LinkType(eco.LinkLeadsToOccupation)
)

// The candidates that a proposal makes unless its asker says otherwise, and at most.
const (
	DefaultCandidates = 20
	MaxCandidates     = 100
)

// Reader is what proposing and summing need of a store.
type Reader interface {
	Records(ctx context.Context, ids []eco.ID) (map[eco.ID]eco.Record, error)
	Links(ctx context.Context, asks []eco.Ask) ([]eco.Slice[eco.Link], error)
	Claims(ctx context.Context, of []eco.ID) (map[eco.ID][]eco.Claim, error)
	Find(ctx context.Context, q eco.Query, p eco.Page) (eco.Slice[eco.ID], error)
}

// Options say among which occupations to look. The zero value: every scheme, unit
// groups, the usual number.
type Options struct {
	Scheme string   // of a classification; empty: any
	Levels []string // of the occupations; empty: unit
	Limit  int      // candidates; 0: UsualCandidates

	Language eco.Language // whose forms of words are the same
}

// Proposal is what the texts of a course suggest.
type Proposal struct {
	Course     eco.ID
	Candidates []Match // new ones, the best first
	Before     int     // matches left out because they were proposed before, whatever became of them
	Omitted    int     // new matches left out because there are more than were asked for
}

// Propose matches the name of a course, the sentences of its outcome and the titles
// of its qualifications with what occupations are called. A pair that was proposed
// before, be it accepted, rejected or still waiting, is not proposed again. To find
// nothing is an answer. It fails with NotFound where there is no such course.
func Propose(ctx context.Context, r Reader, course eco.ID, o Options) (Proposal, error) {
	passages, err := passagesOf(ctx, r, course)
	if err != nil {
		return Proposal{}, err
	}
	titles, err := titlesOf(ctx, r, o)
	if err != nil {
		return Proposal{}, err
	}
	before, err := proposedBefore(ctx, r, course)
	if err != nil {
		return Proposal{}, err
	}
	p := Proposal{Course: course}
	for _, m := range NewTitles(titles, o.Language).Match(passages) {
		switch {
		case before[m.Occupation]:
			p.Before++
		case len(p.Candidates) == cmp.Or(o.Limit, DefaultCandidates):
			p.Omitted++
		default:
			p.Candidates = append(p.Candidates, m)
		}
	}
	return p, nil
}

// passagesOf reads the texts of a course in which a job may be named.
func passagesOf(ctx context.Context, r Reader, course eco.ID) ([]Passage, error) {
	records, err := r.Records(ctx, []eco.ID{course})
	if err != nil {
		return nil, err
	}
	c, ok := records[course]
	if !ok || c.Kind != eco.KindCourse {
		return nil, &eco.Error{Code: eco.NotFound, IDs: []eco.ID{course}, Message: "There is no such course.", Hint: "Name a course by its id or a key."}
	}
	passages := []Passage{{NameField, c.Name()}}
	for _, sentence := range strings.FieldsFunc(c.Text("outcome"), func(r rune) bool { return strings.ContainsRune(".!?;\n•", r) }) {
		passages = append(passages, Passage{"outcome", strings.TrimSpace(sentence)})
	}
	found, err := r.Links(ctx, []eco.Ask{{Of: course, Step: eco.Step{Types: []eco.LinkType{eco.LinkLeadsToQualification}, Direction: eco.Out}}})
	if err != nil {
		return nil, err
	}
	awards, err := r.Records(ctx, farEnds(course, found[0].Items))
	for _, l := range found[0].Items {
		if q, ok := awards[l.To()]; ok {
			passages = append(passages, Passage{"qualification", q.Name()})
		}
	}
	return passages, err
}

func farEnds(of eco.ID, links []eco.Link) []eco.ID {
	ids := make([]eco.ID, len(links))
	for i, l := range links {
		ids[i] = l.OtherEnd(of)
	}
	return ids
}

// titlesOf reads what the occupations are called.
func titlesOf(ctx context.Context, r Reader, o Options) ([]Title, error) {
	words := []any{}
	for _, level := range o.Levels {
		words = append(words, level)
	}
	if len(words) == 0 {
		words = []any{"unit"}
	}
	where := []eco.Filter{{Field: &eco.FieldTest{Field: "level", Test: eco.In, Values: words}}}
	if o.Scheme != "" {
		where = append(where, eco.Filter{Field: &eco.FieldTest{Field: "scheme", Test: eco.In, Values: []any{o.Scheme}}})
	}
	found, err := r.Find(ctx, eco.Query{Kinds: []eco.Kind{eco.KindOccupation}, Where: &eco.Filter{And: where}}, eco.Page{})
	if err != nil {
		return nil, err
	}
	records, err := r.Records(ctx, found.Items)
	var titles []Title
	for _, id := range found.Items {
		for _, text := range append([]string{records[id].Name()}, records[id].List("titles")...) {
			titles = append(titles, Title{id, text})
		}
	}
	return titles, err
}

// proposedBefore gives the occupations that a title match has named for the course
// before. A claim that was taken back was named before too.
func proposedBefore(ctx context.Context, r Reader, course eco.ID) (map[eco.ID]bool, error) {
	found, err := r.Links(ctx, []eco.Ask{{Of: course, Step: eco.Step{Types: []eco.LinkType{leadsTo}, Direction: eco.Out}}})
	if err != nil {
		return nil, err
	}
	ids := make([]eco.ID, len(found[0].Items))
	for i, l := range found[0].Items {
		ids[i] = l.ID
	}
	claims, err := r.Claims(ctx, ids)
	before := map[eco.ID]bool{}
	for _, l := range found[0].Items {
		before[l.To()] = before[l.To()] || slices.ContainsFunc(claims[l.ID], func(c eco.Claim) bool { return c.Text("method") == titleMatch })
	}
	return before, err
}

// Draft puts the candidates into a draft: links, where the pair has none yet, each
// with a claim that waits for review and shows the words it rests on.
func (p Proposal) Draft(ctx context.Context, d *eco.Draft) error {
	for _, m := range p.Candidates {
		is := eco.LinkIdentity{Type: leadsTo, From: p.Course, To: m.Occupation}
		if _, err := d.Link(ctx, is, "", nil, m.claimFields()); err != nil {
			return err
		}
	}
	return nil
}

// claimFields is what the claim of a candidate says: the words that matched, and that it
// waits for review.
func (m Match) claimFields() eco.Fields {
	quote := fmt.Sprintf("matched words: %s; of the title: %s; in the %s: %s", strings.Join(m.Words, " "), m.Title, m.Passage.Field, truncate(m.Passage.Text))
	if n := len(m.Also); n > 0 {
		quote += fmt.Sprintf("; ambiguous: %d further occupations have this title", n)
	}
	return eco.Fields{"method": titleMatch, "review": "proposed", "basis": "implied", "confidence": "low", "coder": Coder,
		"locator": "title match in the " + m.Passage.Field + ", " + strings.ReplaceAll(string(m.Level), "_", " "), "quote": quote}
}

func truncate(s string) string {
	if letters := []rune(s); len(letters) > 300 {
		return string(letters[:300]) + "…"
	}
	return s
}
