package projection

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// verdict is what the claims on one thing amount to, by lens.
type verdict struct {
	claimed   Mask // the lenses that show any claim on it, whatever the claim's status
	states    [lensCount]claimState
	evidence  [lensCount]EvidenceSet // of evidence that counts for it
	synthetic Mask                   // the lenses through which all that counts for it rests on sources that say they are made up
}

// judgeAll goes through the claims, those about one thing together, and gives what
// they amount to. madeUp are the sources that say they are synthetic.
func (d *delta) judgeAll(synthetic map[packedID]Mask, each func(about packedID, v verdict)) {
	slices.SortStableFunc(d.claims, func(a, b claimRecord) int { return comparePacked(a.about, b.about) })
	for rest := d.claims; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].about == rest[0].about {
			n++
		}
		each(rest[0].about, d.judgeThing(rest[:n], synthetic))
		rest = rest[n:]
	}
}

func (d *delta) judgeThing(claims []claimRecord, synthetic map[packedID]Mask) verdict {
	var v verdict
	var real Mask // the lenses through which anything counts for it that is not made up
	for _, c := range claims {
		v.claimed |= c.visible
		if c.counts && !c.against {
			v.synthetic |= c.visible & synthetic[c.sourceID]
			real |= c.visible &^ synthetic[c.sourceID]
		}
	}
	v.synthetic &^= real
	for lens := range lensCount {
		if lens > 0 && !slices.ContainsFunc(claims, func(c claimRecord) bool { return c.visible == lensesFrom(eco.Lens(lens)) }) {
			v.states[lens], v.evidence[lens] = v.states[lens-1], v.evidence[lens-1] // this lens shows nothing more
			continue
		}
		v.states[lens], v.evidence[lens] = d.judgeThrough(claims, eco.Lens(lens))
	}
	return v
}

// judgeThrough judges the claims that one lens shows.
func (d *delta) judgeThrough(claims []claimRecord, lens eco.Lens) (claimState, EvidenceSet) {
	var kinds EvidenceSet
	statements := make([]eco.Statement, 0, 4)
	for _, c := range claims {
		if !c.counts || !c.visible.Shows(lens) {
			continue
		}
		text := func(n int32) string { return d.dictionary.texts[n] }
		statements = append(statements, eco.Statement{Field: text(c.field), Value: text(c.value), Source: text(c.source),
			Against: c.against, SeenOn: eco.Day(text(c.seen))})
		if !c.against {
			kinds |= c.evidence
		}
	}
	state, newest := eco.Judge(statements)
	return claimState{stateNumbers[state], dayNumber(newest)}, kinds
}

func comparePacked(a, b packedID) int {
	return cmp.Or(cmp.Compare(a.kind, b.kind), slices.Compare(a.ulid[:], b.ulid[:]))
}

// supportedThrough gives the lenses through which somebody says it.
func (v verdict) supportedThrough() Mask {
	var m Mask
	for lens := eco.PublicLens; lens <= eco.TeamLens; lens++ {
		if v.states[lens].state != stateNumbers[eco.Unsupported] {
			m |= Through(lens)
		}
	}
	return m & v.claimed
}

// isSynthetic tells whether all of it rests on made-up sources, whoever may see what.
func (v verdict) isSynthetic() bool { return v.synthetic.Shows(eco.TeamLens) }

// syntheticSources gives the sources among the nodes that say they are synthetic, with the lenses that show them saying so.
func syntheticSources(g *Graph) map[packedID]Mask {
	found := map[packedID]Mask{}
	for _, v := range g.nodes {
		if kindOf(v.kind) == eco.KindSource && g.dictionary[v.texts[nodeFieldNumber["synthetic"]]] == "true" {
			found[packID(v.id)] = v.visible
		}
	}
	return found
}
