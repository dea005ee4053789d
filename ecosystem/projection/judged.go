package projection

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// judged is what the claims on one thing amount to, by lens.
type judged struct {
	mask      Mask // the lenses that show any claim on it, whatever the claim's status
	said      [lensCount]said
	kinds     [lensCount]Kinds // of evidence that counts for it
	synthetic bool             // all that counts for it rests on sources that say they are made up
}

// judge goes through the claims, those about one thing together, and gives what
// they amount to. madeUp are the sources that say they are synthetic.
func (g *gathered) judge(madeUp map[key]bool, each func(about key, j judged)) {
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

func (g *gathered) judgeOne(claims []claimThing, madeUp map[key]bool) judged {
	var j judged
	supported := false
	j.synthetic = true
	for _, c := range claims {
		j.mask |= c.mask
		if c.counts && !c.against {
			supported = true
			j.synthetic = j.synthetic && madeUp[c.from]
		}
	}
	j.synthetic = j.synthetic && supported
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

// madeUp gives the sources among the nodes that say they are synthetic.
func madeUp(n *Net) map[key]bool {
	found := map[key]bool{}
	for _, v := range n.nodes {
		if kindOf(v.kind) == "Source" && n.words[v.texts[nodeText["synthetic"]]] == "true" {
			found[keyOf(v.id)] = true
		}
	}
	return found
}
