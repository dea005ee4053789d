package model

import (
	"context"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/trace"
)

// Step is one step of a walk.
type Step struct {
	scene *scene
	step  trace.Step
}

// From is where it starts.
func (s Step) From(ctx context.Context) (Entity, error) { return s.scene.entity(ctx, s.step.From) }

// To is where it ends.
func (s Step) To(ctx context.Context) (Entity, error) { return s.scene.entity(ctx, s.step.To) }

// Flow is what lies between; nil where one link joins the two.
func (s Step) Flow(ctx context.Context) (*Flow, error) {
	return shown[Flow](ctx, s.scene, s.step.Via)
}

// Links are what it rests on.
func (s Step) Links(ctx context.Context) ([]Link, error) {
	links, _ := s.scene.scope.LinksOf(s.scene.net, s.step)
	return s.scene.links(ctx, links)
}

// State is the weakest state of its links.
func (s Step) State() Word {
	_, state := s.scene.scope.LinksOf(s.scene.net, s.step)
	return Word(state)
}

func (s *scene) steps(steps []trace.Step) []Step {
	list := make([]Step, len(steps))
	for i, step := range steps {
		list[i] = Step{s, step}
	}
	return list
}

// castSteps adds what steps show.
func (s *scene) castSteps(cast map[string][]ecosystem.ID, steps []trace.Step) {
	withLinks := s.shows("links")
	for _, step := range steps {
		cast["from"] = append(cast["from"], s.ids(step.From)...)
		cast["to"] = append(cast["to"], s.ids(step.To)...)
		cast["flow"] = append(cast["flow"], s.ids(step.Via)...)
		if withLinks {
			links, _ := s.scope.LinksOf(s.net, step)
			cast["links"] = append(cast["links"], s.linkIDs(links)...)
		}
	}
}

// The terms along a way, axis by axis.
type (
	// SpectrumTerm is how open it is.
	SpectrumTerm = RankedTerm[Word]
	// CostTerm is what it costs.
	CostTerm = RankedTerm[Word]
	// ChannelTerm is by what it comes.
	ChannelTerm = RankedTerm[Word]
	// FrequencyTerm is how often it comes.
	FrequencyTerm = RankedTerm[string]
	// TextTerm is a condition in words.
	TextTerm = GatheredTerm[string]
	// LegalBasisTerm is what the law calls its ground.
	LegalBasisTerm = GatheredTerm[Word]
)

// RankedTerm is an axis on which words rank.
type RankedTerm[T ~string] struct {
	Tightest  *T
	IsUnknown bool
	Step      *int32
}

// GatheredTerm is an axis on which all words hold.
type GatheredTerm[T ~string] struct {
	All       []T
	IsUnknown bool
}

// Terms is what taking data along some steps amounts to.
type Terms struct {
	Spectrum     SpectrumTerm
	Cost         CostTerm
	Restrictions TextTerm
	Licences     TextTerm
	LegalBases   LegalBasisTerm
	Frequency    FrequencyTerm
	Channel      ChannelTerm
	Tightest     TightestStep
}

// TightestStep is where on a way the data is hardest to get.
type TightestStep struct {
	scene    *scene
	says     projection.Node
	ask      projection.Node
	Reason   Word
	Sentence string
	Step     *int32
}

// Says is the flow or dataset there.
func (t TightestStep) Says(ctx context.Context) (Entity, error) { return t.scene.entity(ctx, t.says) }

// AskFirst is whom to ask first.
func (t TightestStep) AskFirst(ctx context.Context) (*Actor, error) {
	return shown[Actor](ctx, t.scene, t.ask)
}

func (s *scene) terms(t trace.Terms) Terms {
	reason, at := t.Tightest()
	return Terms{Spectrum: rankedTerm[Word](t.Spectrum), Cost: rankedTerm[Word](t.Cost), Channel: rankedTerm[Word](t.Channel),
		Frequency: rankedTerm[string](t.Frequency), Restrictions: gatheredTerm[string](t.Restrictions),
		Licences: gatheredTerm[string](t.Licences), LegalBases: gatheredTerm[Word](t.LegalBases),
		Tightest: TightestStep{scene: s, says: at.Of, ask: s.scope.AskFirst(s.net, t), Reason: Word(reason), Sentence: reason.Sentence(), Step: stepNumber(at)}}
}

func rankedTerm[T ~string](r trace.Ranked) RankedTerm[T] {
	if r.Word == "" {
		return RankedTerm[T]{IsUnknown: r.Unknown}
	}
	word := T(r.Word)
	return RankedTerm[T]{&word, r.Unknown, stepNumber(r.At)}
}

func gatheredTerm[T ~string](g trace.WordSet) GatheredTerm[T] {
	all := make([]T, len(g.Words))
	for i, w := range g.Words {
		all[i] = T(w)
	}
	return GatheredTerm[T]{all, g.Unknown}
}

func stepNumber(at trace.Source) *int32 {
	if at.Step == 0 {
		return nil
	}
	n := int32(at.Step)
	return &n
}

// castTerms adds what the tightest step of some terms shows.
func (s *scene) castTerms(cast map[string][]ecosystem.ID, t trace.Terms) {
	_, at := t.Tightest()
	cast["says"] = append(cast["says"], s.ids(at.Of)...)
	cast["askFirst"] = append(cast["askFirst"], s.ids(s.scope.AskFirst(s.net, t))...)
}
