package evidence_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/ecosystem/evidence"
	"catchment/store/storetest"
)

var editor = ecosystem.Principal{Name: "anna", Role: ecosystem.RoleEditor}

// school is a registry with one course and four occupations in an invented classification.
type school struct {
	t                             *testing.T
	reg                           *ecosystem.Registry
	course, analyst, clerk, group ecosystem.ID
}

func newSchool(t *testing.T) *school {
	t.Helper()
	s := &school{t: t, reg: ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})}
	s.change(func(d *ecosystem.Draft) {
		said := ecosystem.Fields{"assertedBy": "a test"}
		s.course = d.Create("Course", "", ecosystem.Fields{"name": "Data analyst", "outcome": "Good marks. You may become a records clerk; or rest."}, said)
		award := d.Create("Qualification", "", ecosystem.Fields{"name": "Diploma for the working baker"}, said)
		s.link(d, "LEADS_TO_QUALIFICATION", s.course, award, said)
		s.analyst = d.Create("Occupation", "", ecosystem.Fields{"name": "Analysts", "scheme": "stars", "code": "1a", "level": "unit", "titles": []string{"analyst, data"}}, said)
		s.clerk = d.Create("Occupation", "", ecosystem.Fields{"name": "Clerks", "scheme": "stars", "code": "1b", "level": "unit", "titles": []string{"Clerk, records"}}, said)
		d.Create("Occupation", "", ecosystem.Fields{"name": "Baker", "scheme": "moons", "level": "unit"}, said)
		s.group = d.Create("Occupation", "", ecosystem.Fields{"name": "Data", "scheme": "stars", "code": "1", "level": "minor"}, said)
	})
	return s
}

func (s *school) link(d *ecosystem.Draft, t ecosystem.LinkType, from, to ecosystem.ID, saying ecosystem.Fields) ecosystem.ID {
	s.t.Helper()
	id, err := d.Link(s.t.Context(), ecosystem.LinkIdentity{Type: t, From: from, To: to}, "", nil, saying)
	if err != nil {
		s.t.Fatal(err)
	}
	return id
}

func (s *school) change(fill func(*ecosystem.Draft)) ecosystem.Commit {
	s.t.Helper()
	d, err := s.reg.Draft(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	fill(d)
	c, err := s.reg.Apply(s.t.Context(), editor, d.ChangeSet(ecosystem.Edit, ""))
	if err != nil {
		s.t.Fatal(err)
	}
	return c
}

func (s *school) now() ecosystem.Reader {
	s.t.Helper()
	head, err := s.reg.Head(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return s.reg.At(head, ecosystem.TeamLens)
}

func (s *school) propose(o evidence.Options) evidence.Proposal {
	s.t.Helper()
	proposer, err := evidence.NewProposer(s.t.Context(), s.now(), o)
	if err != nil {
		s.t.Fatal(err)
	}
	p, err := proposer.Propose(s.t.Context(), s.course)
	if err != nil {
		s.t.Fatal(err)
	}
	return p
}

// claims gives the title matches of the course by the occupation that they name.
func (s *school) claims() map[ecosystem.ID]ecosystem.Claim {
	s.t.Helper()
	r := s.now()
	links, err := r.Links(s.t.Context(), []ecosystem.Ask{{Of: s.course, Step: ecosystem.Step{Types: []ecosystem.LinkType{"LEADS_TO_OCCUPATION"}}}})
	if err != nil {
		s.t.Fatal(err)
	}
	all := map[ecosystem.ID]ecosystem.Claim{}
	for _, l := range links[0].Items {
		claims, err := r.Claims(s.t.Context(), []ecosystem.ID{l.ID})
		if err != nil {
			s.t.Fatal(err)
		}
		for _, c := range claims[l.ID] {
			if c.Text("method") == "title_match" {
				all[l.To()] = c
			}
		}
	}
	return all
}

func (s *school) apply(p evidence.Proposal) ecosystem.Commit {
	s.t.Helper()
	return s.change(func(d *ecosystem.Draft) {
		if err := p.Draft(s.t.Context(), d); err != nil {
			s.t.Fatal(err)
		}
	})
}

func TestProposeLooksForCourseTextsInOccupations(t *testing.T) {
	s := newSchool(t)
	id := func(found []evidence.Candidate) (ids []string) {
		for _, c := range found {
			ids = append(ids, c.Title+" by the "+string(c.Met[0].Part))
		}
		return ids
	}
	for _, c := range []struct {
		name    string
		options evidence.Options
		want    []string
		left    int
	}{
		{"all texts, unit groups of every scheme", evidence.Options{}, []string{"analyst, data by the name", "Clerk, records by the outcome"}, 0},
		{"one scheme", evidence.Options{Scheme: "moons"}, []string{"Baker by the qualification"}, 0},
		{"another level", evidence.Options{Levels: []string{"minor"}}, []string{"Data by the name"}, 0},
		{"no more than asked for, and how many are left", evidence.Options{Limit: 1}, []string{"analyst, data by the name"}, 1},
		{"nothing", evidence.Options{Scheme: "suns"}, nil, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := s.propose(c.options)
			if diff := cmp.Diff(c.want, id(p.Candidates)); diff != "" || p.Omitted != c.left || p.Before != 0 {
				t.Error(diff, p.Omitted, p.Before)
			}
		})
	}
	proposer, err := evidence.NewProposer(t.Context(), s.now(), evidence.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := proposer.Propose(t.Context(), s.analyst); ecosystem.CodeOf(err) != ecosystem.NotFound {
		t.Error("an occupation was taken for a course:", err)
	}
}

func TestCandidateShowsItsWordsAndDoesNotCountAsEvidence(t *testing.T) {
	s := newSchool(t)
	s.apply(s.propose(evidence.Options{Limit: 1}))
	c := s.claims()[s.analyst]
	want := ecosystem.Fields{"method": "title_match", "review": "proposed", "basis": "implied", "confidence": "low", "coder": evidence.Coder,
		"locator": "in the name", "quote": "words that met: data (name, job title), analyst with analysts (name, name); nearest title: analyst, data"}
	for field, v := range want {
		if c.Text(field) != v {
			t.Errorf("%s is %q, want %q", field, c.Text(field), v)
		}
	}
	if c.Counts() || ecosystem.StateOf([]ecosystem.Claim{c}, ecosystem.Age{AsOf: "2026-11-24", Months: 24}) != ecosystem.Unsupported {
		t.Error("a candidate counts before anybody has looked at it")
	}
}

func TestCandidateIsProposedOnlyOnce(t *testing.T) {
	for _, c := range []struct {
		name   string
		become ecosystem.Fields
	}{
		{"still waiting", nil},
		{"accepted", ecosystem.Fields{"review": "accepted"}},
		{"rejected", ecosystem.Fields{"review": "rejected", "reason": "not this job"}},
		{"taken back", ecosystem.Fields{"status": "retracted"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newSchool(t)
			made := s.propose(evidence.Options{Scheme: "stars"})
			s.apply(made)
			if c.become != nil {
				s.change(func(d *ecosystem.Draft) {
					for _, claim := range s.claims() {
						if err := d.Update(claim.ID, ecosystem.Any, c.become); err != nil {
							t.Fatal(err)
						}
					}
				})
			}
			again := s.propose(evidence.Options{Scheme: "stars"})
			if len(made.Candidates) != 2 || len(again.Candidates) != 0 || again.Before != 2 {
				t.Errorf("first %d, then %d and %d left out", len(made.Candidates), len(again.Candidates), again.Before)
			}
		})
	}
	t.Run("undone", func(t *testing.T) {
		s := newSchool(t)
		commit := s.apply(s.propose(evidence.Options{}))
		back, err := s.reg.UndoOf(t.Context(), commit.Revision)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.reg.Apply(t.Context(), editor, back); err != nil {
			t.Fatal(err)
		}
		if p := s.propose(evidence.Options{}); len(p.Candidates) != 2 || p.Before != 0 {
			t.Errorf("%d and %d left out", len(p.Candidates), p.Before)
		}
	})
}

func TestOtherEvidenceDoesNotKeepAPairFromBeingProposed(t *testing.T) {
	s := newSchool(t)
	var coded ecosystem.ID
	s.change(func(d *ecosystem.Draft) {
		coded = s.link(d, "LEADS_TO_OCCUPATION", s.course, s.analyst, ecosystem.Fields{"method": "manual_coding"})
	})
	s.apply(s.propose(evidence.Options{Limit: 1}))
	if c := s.claims()[s.analyst]; c.About() != coded {
		t.Errorf("the candidate is about %s, not the link that was there, %s", c.About(), coded)
	}
}

func TestSharesOverWholeFindsCohortsAboveTheWhole(t *testing.T) {
	s := newSchool(t)
	var report, feed ecosystem.ID
	s.change(func(d *ecosystem.Draft) {
		said := ecosystem.Fields{"assertedBy": "a test"}
		report = d.Create("Source", "", ecosystem.Fields{"name": "Report"}, said)
		feed = d.Create("Source", "", ecosystem.Fields{"name": "Feed"}, said)
	})
	say := func(to, source ecosystem.ID, share int64, more ecosystem.Fields) {
		s.change(func(d *ecosystem.Draft) {
			s.link(d, "LEADS_TO_OCCUPATION", s.course, to, ecosystem.Fields{"method": "graduate_destination_own", "cohort": "2023", "share": share, "source": string(source)}.With(more))
		})
	}
	excess := func() []evidence.Excess {
		found, err := evidence.SharesOverWhole(t.Context(), s.now())
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	say(s.analyst, feed, 6000, nil)
	say(s.clerk, feed, 4000, nil)
	say(s.clerk, report, 9000, nil)
	say(s.clerk, feed, 9000, ecosystem.Fields{"cohort": "2021"})
	say(s.clerk, feed, 9000, ecosystem.Fields{"method": "graduate_destination_pooled"})
	say(s.group, feed, 9000, ecosystem.Fields{"review": "proposed"})
	say(s.group, feed, 9000, ecosystem.Fields{"review": "rejected"})
	say(s.group, feed, 9000, ecosystem.Fields{"stance": "against"})
	if diff := cmp.Diff([]evidence.Excess(nil), excess()); diff != "" {
		t.Error("exactly the whole is not too much, nor are other cohorts, methods and sources, nor what does not count\n" + diff)
	}
	say(s.group, feed, 1, nil)
	want := []evidence.Excess{{Course: s.course, Method: "graduate_destination_own", Cohort: "2023", Source: string(feed), Share: 10_001}}
	if diff := cmp.Diff(want, excess()); diff != "" {
		t.Error(diff)
	}
}
