package model

import (
	"catchment/ecosystem/trace"
)

// The terms along a way, axis by axis.
type (
	// RankedTerm is an axis on which words rank: how open it is, what it costs, by
	// what and how often it comes.
	RankedTerm struct {
		Tightest  string
		IsUnknown bool
		Step      *int
	}
	// GatheredTerm is an axis on which all words hold.
	GatheredTerm struct {
		All       []string
		IsUnknown bool
	}
	// Terms is what taking data along some steps amounts to.
	Terms struct {
		Spectrum, Cost                     RankedTerm
		Restrictions, Licences, LegalBases GatheredTerm
		Frequency, Channel                 RankedTerm
		Tightest                           TightestStep
	}
	// TightestStep is where on a way the data is hardest to get: the flow or dataset
	// that says so, and whom to ask first.
	TightestStep struct {
		Says, AskFirst Ref
		Reason         trace.Reason
		Sentence       string
		Step           *int
	}
)

func (w *walkRoot) terms(t trace.Terms) Terms {
	reason, at := t.Tightest()
	return Terms{Spectrum: rankedTerm(t.Spectrum), Cost: rankedTerm(t.Cost), Channel: rankedTerm(t.Channel), Frequency: rankedTerm(t.Frequency),
		Restrictions: gatheredTerm(t.Restrictions), Licences: gatheredTerm(t.Licences), LegalBases: gatheredTerm(t.LegalBases),
		Tightest: TightestStep{Says: w.node(at.Of), AskFirst: w.node(w.scope.AskFirst(w.net, t)), Reason: reason, Sentence: reason.Sentence(), Step: stepNumber(at)}}
}

func rankedTerm(r trace.Ranked) RankedTerm {
	if r.Word == "" {
		return RankedTerm{IsUnknown: r.Unknown}
	}
	return RankedTerm{r.Word, r.Unknown, stepNumber(r.At)}
}

func gatheredTerm(g trace.WordSet) GatheredTerm {
	return GatheredTerm{append([]string{}, g.Words...), g.Unknown}
}

func stepNumber(at trace.Source) *int {
	if at.Step == 0 {
		return nil
	}
	return &at.Step
}
