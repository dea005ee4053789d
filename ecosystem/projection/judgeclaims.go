package projection

import (
	"slices"

	eco "catchment/ecosystem"
)

// eachVerdict goes through the claims, those about one thing together, and calls each with
// what they come to.
func (d *delta) eachVerdict(sources sources, each func(about packedID, v verdict)) {
	slices.SortStableFunc(d.claims, func(a, b claimRecord) int { return comparePacked(a.about, b.about) })
	for rest := d.claims; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].about == rest[0].about {
			n++
		}
		each(rest[0].about, d.judgeThing(rest[:n], sources))
		rest = rest[n:]
	}
}

// judgeThing judges the claims on one thing, through each lens.
func (d *delta) judgeThing(claims []claimRecord, sources sources) verdict {
	var v verdict
	var real Mask   // the lenses through which anything counts for it that is not made up
	var stated Mask // the lenses through which anything counts for it that a source says itself
	for _, c := range claims {
		v.claimed |= c.visible
		if c.counts && !c.against {
			v.synthetic |= c.visible & sources.madeUp[c.sourceID]
			real |= c.visible &^ sources.madeUp[c.sourceID]
			if c.implied {
				v.implied |= c.visible
			} else {
				stated |= c.visible
			}
		}
	}
	v.synthetic &^= real
	v.implied &^= stated
	for lens := range lensCount {
		if lens > 0 && !slices.ContainsFunc(claims, func(c claimRecord) bool {
			return c.visible == lensesFrom(eco.Lens(lens)) || sources.shown[c.sourceID] == lensesFrom(eco.Lens(lens))
		}) {
			v.states[lens], v.evidence[lens] = v.states[lens-1], v.evidence[lens-1] // this lens shows nothing more
		} else {
			v.states[lens], v.evidence[lens] = d.judgeThrough(claims, eco.Lens(lens), sources)
		}
		v.madeUp[lens] = v.evidence[lens] &^ realEvidence(claims, eco.Lens(lens), sources.madeUp)
	}
	d.disputesByKind(claims)
	return v
}

// realEvidence gives the kinds of evidence that some source gives which does not say, to
// a lens, that it is made up.
func realEvidence(claims []claimRecord, lens eco.Lens, synthetic map[packedID]Mask) (kinds EvidenceSet) {
	for _, c := range claims {
		if c.counts && !c.against && c.visible.Shows(lens) && !synthetic[c.sourceID].Shows(lens) {
			kinds |= c.evidence
		}
	}
	return kinds
}

// judgeThrough judges the claims that one lens shows, by the rule of [eco.Judge].
func (d *delta) judgeThrough(claims []claimRecord, lens eco.Lens, sources sources) (claimState, EvidenceSet) {
	var kinds EvidenceSet
	statements := make([]eco.Statement, 0, 4)
	for _, c := range claims {
		if !c.counts || !c.visible.Shows(lens) {
			continue
		}
		before := len(statements)
		statements = d.appendStatements(statements, c)
		if c.sourceID != (packedID{}) && !sources.shown[c.sourceID].Shows(lens) {
			for i := range statements[before:] {
				statements[before+i].Source = d.dictionary.texts[c.teller]
			}
		}
		if !c.against {
			kinds |= c.evidence
		}
	}
	state, newest := eco.Judge(statements)
	return claimState{stateNumbers[state], dayNumber(newest)}, kinds
}

// appendStatements puts what a claim says behind other statements.
func (d *delta) appendStatements(said []eco.Statement, c claimRecord) []eco.Statement {
	if c.said != nil {
		return append(said, c.said...)
	}
	text := func(n int32) string { return d.dictionary.texts[n] }
	return append(said, eco.Statement{Field: text(c.field), Value: text(c.value), Valued: text(c.value) != "",
		Source: text(c.source), Against: c.against, SeenOn: eco.Day(text(c.seen))})
}

// sources are those of a snapshot with the lenses that show them: all, and those that say
// that their data is made up.
type sources struct{ shown, madeUp map[packedID]Mask }

// sourcesOf gives the sources of a snapshot after a change.
func (d *delta) sourcesOf(g *Graph) sources {
	found := sources{map[packedID]Mask{}, map[packedID]Mask{}}
	for _, of := range []struct {
		nodes []node
		texts []string
	}{{g.nodes, g.dictionary}, {d.nodes, d.dictionary.texts}} {
		for _, v := range of.nodes {
			if kindOf(v.kind) != eco.KindSource {
				continue
			}
			id := packID(v.id)
			found.shown[id] = v.visible
			if delete(found.madeUp, id); of.texts[v.texts[nodeFieldNumber["synthetic"]]] == "true" {
				found.madeUp[id] = v.visible
			}
		}
	}
	return found
}

// judgeClaims judges the claims of the delta and notes on each node and link what they come
// to. It gives, by course, the lenses through which it rests on made-up sources alone.
func (d *delta) judgeClaims(s *Snapshot) (synthetic map[packedID]Mask, err error) {
	sources := d.sourcesOf(s.graph)
	slices.SortFunc(d.nodes, func(a, b node) int { return compareIDs(a.id, b.id) })
	slices.SortFunc(d.links, func(a, b linkRecord) int { return comparePacked(a.key, b.key) })
	synthetic = map[packedID]Mask{}
	d.eachVerdict(sources, func(about packedID, v verdict) {
		switch {
		case about.kind == kindNumber(eco.KindLink):
			i, ok := slices.BinarySearchFunc(d.links, about, func(l linkRecord, k packedID) int { return comparePacked(l.key, k) })
			if ok {
				d.links[i].verdict = v
			}
		case kindInGraph(about.kind):
			i, ok := slices.BinarySearchFunc(d.nodes, about.id(), func(v node, id eco.ID) int { return compareIDs(v.id, id) })
			if ok {
				d.nodes[i].synthetic, d.nodes[i].implied = v.synthetic, v.implied
			}
		default:
			synthetic[about] = v.synthetic
		}
	})
	return synthetic, nil
}
