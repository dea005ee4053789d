package trace

import (
	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// termsOfStep gives the terms of one step of the walk over data: those of the flow
// and of the datasets that it carries, or of two datasets of which one is made out
// of the other. Of a flow that is not known to carry anything, cost, conditions
// and licence are not known. The step is so many steps from where the walk began.
func (s Scope) termsOfStep(g *projection.Graph, number int, from projection.Node, h projection.Hop) Terms {
	if h.Via == projection.None {
		at := func(d projection.Node) Source { return Source{number, projection.None, d} }
		t := Join(termsOfDataset(g, from, at(from)), termsOfDataset(g, h.To, at(h.To)))
		if t.Spectrum.At.Of == h.To && t.Spectrum.Word != "" {
			return t.withTightness(at(h.To))
		}
		return t.withTightness(at(from))
	}
	at := Source{number, from, h.Via}
	t := Terms{Spectrum: spectrum(g.Text(h.Via, "spectrum"), at), Channel: ranked(channelRank, g.Text(h.Via, "channel"), at),
		Frequency: frequency(g.Text(h.Via, "frequency"), at), LegalBases: wordSetOf(g.Text(h.Via, "legalBasis"))}
	carries := false
	for _, a := range g.OutOf(h.Via, eco.LinkCarries) {
		if g.IsSupported(a, s.Lens) {
			carries = true
			t = Join(t, termsOfDataset(g, a.To, Source{number, from, a.To}))
		}
	}
	if !carries {
		t.Cost.Unknown, t.Restrictions.Unknown, t.Licences.Unknown = true, true, true
	}
	return t.withTightness(at)
}

func termsOfDataset(g *projection.Graph, d projection.Node, at Source) Terms {
	text := func(field string) string { return g.Text(d, field) }
	return Terms{Spectrum: spectrum(text("spectrum"), at), Cost: ranked(costRank, text("cost"), at),
		Frequency: frequency(text("updateFrequency"), at), Restrictions: wordSetOf(text("restriction")),
		Licences: wordSetOf(text("licence")), LegalBases: wordSetOf(text("legalBasis"))}
}

// withTightness completes the terms of one whole step by how hard it is to get the data
// there, which cannot be told of its parts.
func (t Terms) withTightness(at Source) Terms {
	t.tightest = tightness{rankAbove(t.Spectrum, spectrumRank["open"]), rankAbove(t.Cost, costRank["free"]), len(t.Restrictions.Words) > 0, at}
	if t.Spectrum.Unknown || t.Cost.Unknown {
		t.unclear = at
	}
	return t
}

// rankAbove gives the rank of what stands in the way; what is loosest does so no more
// than what is not known, which is counted apart.
func rankAbove(r Ranked, loosest int) int {
	if r.rank <= loosest {
		return 0
	}
	return r.rank
}

// AskFirst gives whom to ask first about some terms: who sends at the tightest
// step, else who keeps the dataset there; None where nobody is known or nothing
// stands in the way.
func (s Scope) AskFirst(g *projection.Graph, t Terms) projection.Node {
	_, at := t.Tightest()
	if at.Step == 0 || at.Sender != projection.None {
		return at.Sender
	}
	for _, a := range g.IntoOf(at.Of, eco.LinkStewards) {
		if g.IsSupported(a, s.Lens) {
			return a.To
		}
	}
	return projection.None
}
