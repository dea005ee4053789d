package projection

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// judged is what the claims on one thing amount to, by lens.
type judged struct {
	mask  Mask // the lenses that show any claim on it, whatever the claim's status
	said  [lensCount]said
	kinds [lensCount]Kinds // of evidence that counts for it
	made  Mask             // the lenses through which all that counts for it rests on sources that say they are made up
}

// judge goes through the claims, those about one thing together, and gives what
// they amount to. madeUp are the sources that say they are synthetic.
func (g *gathered) judge(madeUp map[key]Mask, each func(about key, j judged)) {
	slices.SortStableFunc(g.claims, func(a, b claimThing) int { return compareKeys(a.about, b.about) })
	for rest := g.claims; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].about == rest[0].about {
			n++
		}
		each(rest[0].about, g.judgeOne(rest[:n], madeUp))
		rest = rest[n:]
	}
}

func (g *gathered) judgeOne(claims []claimThing, madeUp map[key]Mask) judged {
	var j judged
	var real Mask // the lenses through which anything counts for it that is not made up
	for _, c := range claims {
		j.mask |= c.mask
		if c.counts && !c.against {
			j.made |= c.mask & madeUp[c.from]
			real |= c.mask &^ madeUp[c.from]
		}
	}
	j.made &^= real
	for lens := range lensCount {
		if lens > 0 && !slices.ContainsFunc(claims, func(c claimThing) bool { return c.mask == upFrom(eco.Lens(lens)) }) {
			j.said[lens], j.kinds[lens] = j.said[lens-1], j.kinds[lens-1] // this lens shows nothing more
			continue
		}
		j.said[lens], j.kinds[lens] = g.through(claims, eco.Lens(lens))
	}
	return j
}

// through judges the claims that one lens shows.
func (g *gathered) through(claims []claimThing, lens eco.Lens) (said, Kinds) {
	var kinds Kinds
	statements := make([]eco.Statement, 0, 4)
	for _, c := range claims {
		if !c.counts || !c.mask.Shows(lens) {
			continue
		}
		text := func(n int32) string { return g.words.list[n] }
		statements = append(statements, eco.Statement{Field: text(c.field), Value: text(c.value), Source: text(c.source),
			Against: c.against, SeenOn: eco.Day(text(c.seen))})
		if !c.against {
			kinds |= c.kinds
		}
	}
	state, newest := eco.Judge(statements)
	return said{stateNumbers[state], dayNumber(newest)}, kinds
}

func compareKeys(a, b key) int {
	return cmp.Or(cmp.Compare(a.kind, b.kind), slices.Compare(a.ulid[:], b.ulid[:]))
}

// spoken gives the lenses through which somebody says it.
func (j judged) spoken() Mask {
	var m Mask
	for lens := eco.PublicLens; lens <= eco.TeamLens; lens++ {
		if j.said[lens].state != stateNumbers[eco.Unsupported] {
			m |= Through(lens)
		}
	}
	return m & j.mask
}

// isMadeUp tells whether all of it rests on made-up sources, whoever may see what.
func (j judged) isMadeUp() bool { return j.made.Shows(eco.TeamLens) }

// madeUp gives the sources among the nodes that say they are synthetic, with the lenses that show them saying so.
func madeUp(n *Net) map[key]Mask {
	found := map[key]Mask{}
	for _, v := range n.nodes {
		if kindOf(v.kind) == eco.KindSource && n.words[v.texts[nodeText["synthetic"]]] == "true" {
			found[keyOf(v.id)] = v.mask
		}
	}
	return found
}
