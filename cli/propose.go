package cli

import (
	"context"
	"fmt"
	"slices"

	"catchment/ecosystem"
	"catchment/ecosystem/evidence"
)

type proposeCommand struct {
	storeFlags
	Search   string `placeholder:"WORDS" help:"Only courses that have these words."`
	Level    string `enum:",fe,he,other,unknown" default:"" placeholder:"LEVEL" help:"Only courses of this level: fe, he, other or unknown."`
	Provider string `placeholder:"KEY" help:"Only courses that this actor offers, such as ukprn:10000961."`
	Subject  string `placeholder:"KEY" help:"Only courses of this subject, such as cah:CAH10-01-02."`
	Unlinked bool   `help:"Only courses that nothing links to an occupation yet."`
	Scheme   string `placeholder:"NAME" help:"Only occupations of this classification, such as soc2020."`
	DryRun   bool   `help:"Tell what would be proposed and change nothing."`
}

// proposedAtOnce is how many courses one commit proposes for. What is committed stays when
// the command is stopped, and the next run goes on from there.
const proposedAtOnce = 100

// Run proposes occupations for the courses and tells for how many it found any.
func (c *proposeCommand) Run(ctx context.Context, w World) error {
	store, err := c.open(ctx, refuse)
	if err != nil {
		return err
	}
	defer store.Close()
	p := proposing{registry: ecosystem.NewRegistry(store, ecosystem.Options{}), dry: c.DryRun, show: newProgress(w, false)}
	err = p.all(ctx, ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindCourse}, Where: c.where(), Search: c.Search}, evidence.Options{Scheme: c.Scheme})
	p.show.end()
	fmt.Fprintf(w.Out, "Courses: %d. With new candidates: %d, for review: %d candidates. With none but those proposed before: %d. With none: %d.\n",
		p.courses, p.found, p.candidates, p.before, p.courses-p.found-p.before)
	if c.DryRun && err == nil {
		_, err = fmt.Fprintln(w.Out, "This was a dry run and nothing was changed.")
	}
	return err
}

// where is the condition that the flags set.
func (c *proposeCommand) where() *ecosystem.Filter {
	all := []ecosystem.Filter{}
	if c.Level != "" {
		all = append(all, ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "level", Test: ecosystem.In, Values: []any{c.Level}}})
	}
	for _, linked := range []struct {
		key  string
		step ecosystem.Step
	}{
		{c.Provider, ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkOffers}, Direction: ecosystem.Into}},
		{c.Subject, ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkHasSubject}, Direction: ecosystem.Out}},
	} {
		if linked.key == "" {
			continue
		}
		key := ecosystem.ParseKey(linked.key)
		linked.step.Where = &ecosystem.Filter{Key: &ecosystem.KeyTest{Scheme: key.Scheme, Values: []string{key.Value}}}
		all = append(all, ecosystem.Filter{Link: &ecosystem.LinkTest{Quantifier: ecosystem.Some, Step: linked.step}})
	}
	if c.Unlinked {
		step := ecosystem.Step{Types: []ecosystem.LinkType{ecosystem.LinkLeadsToOccupation}, Direction: ecosystem.Out}
		all = append(all, ecosystem.Filter{Link: &ecosystem.LinkTest{Quantifier: ecosystem.None, Step: step}})
	}
	return &ecosystem.Filter{And: all}
}

// proposing goes through courses and counts what came of it.
type proposing struct {
	registry *ecosystem.Registry
	dry      bool
	show     *progress

	courses, found, before, candidates int
}

func (p *proposing) all(ctx context.Context, q ecosystem.Query, o evidence.Options) error {
	head, err := p.registry.Head(ctx)
	if err != nil {
		return err
	}
	reader := p.registry.At(head, ecosystem.TeamLens)
	courses, err := reader.Find(ctx, q, ecosystem.Page{})
	if err != nil {
		return err
	}
	proposer, err := evidence.NewProposer(ctx, reader, o)
	if err != nil {
		return err
	}
	for batch := range slices.Chunk(courses.Items, proposedAtOnce) {
		if err := p.propose(ctx, proposer, batch, len(courses.Items)); err != nil {
			return err
		}
	}
	return nil
}

// propose proposes for some courses in one commit.
func (p *proposing) propose(ctx context.Context, proposer *evidence.Proposer, courses []ecosystem.ID, of int) error {
	d, err := p.registry.Draft(ctx)
	if err != nil {
		return err
	}
	for _, id := range courses {
		found, err := proposer.Propose(ctx, id)
		if err != nil {
			return err
		}
		p.courses++
		switch {
		case len(found.Candidates) > 0:
			p.found++
			p.candidates += len(found.Candidates)
		case found.Before > 0:
			p.before++
		}
		if err := found.Draft(ctx, d); err != nil {
			return err
		}
		p.show.step(p.courses, of, fmt.Sprintf("%d of %d courses, %d candidates", p.courses, of, p.candidates))
	}
	if p.dry {
		return nil
	}
	_, err = p.registry.Apply(ctx, importer, d.ChangeSet(ecosystem.Edit, fmt.Sprintf("Occupations proposed for %d courses, by %s", len(courses), evidence.Coder)))
	return err
}
