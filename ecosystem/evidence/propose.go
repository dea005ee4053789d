// Package evidence proposes which occupations a course leads to and holds the
// shares that evidence states against the whole. What it proposes are candidates:
// they count for nothing until a person has accepted them.
package evidence

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	eco "catchment/ecosystem"
	"catchment/ecosystem/coding"
)

// Coder is who made a candidate; the version rises when the same texts would give others.
const Coder = "catchment retrieval v4"

const (
	titleMatch = "title_match"
	leadsTo    = eco.LinkType(eco.LinkLeadsToOccupation)
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
	Limit  int      // candidates; 0: as many as there are
}

// Proposal is what the texts of a course suggest.
type Proposal struct {
	Course     eco.ID
	Candidates []Candidate // new ones, the best first
	Before     int         // left out because they were proposed before, whatever became of them
	Omitted    int         // new ones left out because there are more than were asked for
}

// Candidate is an occupation that a course may lead to, and why.
type Candidate struct {
	Occupation eco.ID
	Title      string // what fits best of what it is called; empty where nothing does
	Met        []coding.Met
}

// Proposer proposes for any number of courses as they are at one revision.
type Proposer struct {
	r     Reader
	limit int
	index *coding.Index
}

// NewProposer makes the occupations of a registry ready.
func NewProposer(ctx context.Context, r Reader, o Options) (*Proposer, error) {
	groups, err := groupsOf(ctx, r, o)
	return &Proposer{r, cmp.Or(o.Limit, coding.MostCandidates), coding.New(groups)}, err
}

// Propose looks for what a course says in all that is said of the occupations. A pair that
// was proposed before, be it accepted, rejected or still waiting, is not proposed again. To
// find nothing is an answer. It fails with NotFound where there is no such course.
func (p *Proposer) Propose(ctx context.Context, course eco.ID) (Proposal, error) {
	question, err := questionOf(ctx, p.r, course)
	if err != nil {
		return Proposal{}, err
	}
	before, err := proposedBefore(ctx, p.r, course)
	if err != nil {
		return Proposal{}, err
	}
	found := Proposal{Course: course}
	for _, c := range p.index.Find(question) {
		occupation := eco.ID(c.ID)
		switch {
		case before[occupation]:
			found.Before++
		case len(found.Candidates) == p.limit:
			found.Omitted++
		default:
			found.Candidates = append(found.Candidates, Candidate{occupation, c.Title, c.Met})
		}
	}
	return found, nil
}

// questionOf reads what a course says of itself.
func questionOf(ctx context.Context, r Reader, course eco.ID) (coding.Course, error) {
	records, err := r.Records(ctx, []eco.ID{course})
	if err != nil {
		return coding.Course{}, err
	}
	c, ok := records[course]
	if !ok || c.Kind != eco.KindCourse {
		return coding.Course{}, &eco.Error{Code: eco.NotFound, IDs: []eco.ID{course}, Message: "There is no such course.", Hint: "Name a course by its id or a key."}
	}
	found, err := r.Links(ctx, []eco.Ask{{Of: course, Step: eco.Step{Types: []eco.LinkType{eco.LinkLeadsToQualification, eco.LinkHasSubject}, Direction: eco.Out}}})
	if err != nil {
		return coding.Course{}, err
	}
	ends, err := r.Records(ctx, farEnds(course, found[0].Items))
	question := coding.Course{Title: c.Name(), Outcome: c.Text("outcome")}
	var levels []string
	for _, l := range found[0].Items {
		switch end := ends[l.To()]; end.Kind {
		case eco.KindQualification:
			question.Qualifications = append(question.Qualifications, end.Name())
			levels = append(levels, end.Name(), "level "+end.Text("level"))
		case eco.KindSubject:
			question.Subjects = append(question.Subjects, subjectsOf(end)...)
		}
	}
	question.Level = coding.LevelOf(append(levels, c.Text("qualificationLevel"))...)
	if question.Level == 0 && c.Text("level") == "he" {
		question.Level = firstDegree
	}
	return question, err
}

// firstDegree is the level that most courses of higher education lead to.
const firstDegree = 6

// subjectsOf gives what is known of a subject: its name, and its code where that says more.
func subjectsOf(s eco.Record) []string {
	name, code := s.Name(), s.Text("code")
	switch {
	case s.Text("scheme") != "cah" || code == "":
		return []string{name}
	case name == code || coding.IsHeading(code):
		return []string{code}
	}
	return []string{name, code}
}

func farEnds(of eco.ID, links []eco.Link) []eco.ID {
	ids := make([]eco.ID, len(links))
	for i, l := range links {
		ids[i] = l.OtherEnd(of)
	}
	return ids
}

// groupsOf reads the occupations, and what is said of each.
func groupsOf(ctx context.Context, r Reader, o Options) ([]coding.Group, error) {
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
	groups := make([]coding.Group, len(found.Items))
	for i, id := range found.Items {
		of := records[id]
		groups[i] = coding.Group{ID: string(id), Texts: map[coding.Field][]string{coding.Name: {of.Name()}, coding.JobTitle: of.List("titles"),
			coding.Description: {of.Text("description")}, coding.Routes: {of.Text("entryRoutes")}}}
		if of.Text("scheme") == "soc2020" {
			groups[i].Code = of.Text("code")
		}
	}
	return groups, err
}

// proposedBefore gives the occupations that a search has named for the course
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
	for _, c := range p.Candidates {
		is := eco.LinkIdentity{Type: leadsTo, From: p.Course, To: c.Occupation}
		if _, err := d.Link(ctx, is, "", nil, c.claimFields()); err != nil {
			return err
		}
	}
	return nil
}

// claimFields is what the claim of a candidate says: the words that met, and that it waits
// for review.
func (c Candidate) claimFields() eco.Fields {
	var met, parts []string
	for _, m := range c.Met {
		word := m.Word
		if m.With != m.Word {
			word += " with " + m.With
		}
		met = append(met, fmt.Sprintf("%s (%s, %s)", word, m.Part, words(string(m.In))))
		if !slices.Contains(parts, string(m.Part)) {
			parts = append(parts, string(m.Part))
		}
	}
	quote := "words that met: " + strings.Join(met, ", ")
	if c.Title != "" {
		quote += "; nearest title: " + c.Title
	}
	return eco.Fields{"method": titleMatch, "review": "proposed", "basis": "implied", "confidence": "low", "coder": Coder,
		"locator": "in the " + strings.Join(parts, ", "), "quote": quote}
}

func words(field string) string { return strings.ReplaceAll(field, "_", " ") }
