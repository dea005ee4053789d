package ecosystem

import (
	"context"
	"maps"
	"slices"
	"strings"
)

// upward are the types of links that nothing may follow back to itself: a place lies
// within no place that lies within it, and no data is derived from what is derived from it.
var upward = []LinkType{LinkBroader, LinkWithin, LinkDerivedFrom}

// upwardLinks are the ends of the links of one type, by where they start.
type upwardLinks map[LinkType]map[ID][]ID

func (u upwardLinks) add(l Link) {
	if u[l.Type()] == nil {
		u[l.Type()] = map[ID][]ID{}
	}
	u[l.Type()][l.From()] = append(u[l.Type()][l.From()], l.To())
}

// loopOf gives the things through which a link of a type leads back to where it starts,
// which is the first and the last of them; nil where it does not.
func (u upwardLinks) loopOf(t LinkType, from, to ID) []ID {
	before := map[ID]ID{to: from} // from where each was reached first
	for queue := []ID{to}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if at == from {
			loop := []ID{at}
			for at = before[at]; at != from; at = before[at] {
				loop = append(loop, at)
			}
			loop = append(loop, at)
			slices.Reverse(loop)
			return loop
		}
		for _, next := range u[t][at] {
			if _, seen := before[next]; !seen {
				before[next] = at
				queue = append(queue, next)
			}
		}
	}
	return nil
}

// joinsUpward gives the links that a change set makes, or joins anew, and that lead upward.
func joinsUpward(cs ChangeSet, current currentState) []Link {
	byID := map[ID]Change{}
	for _, c := range cs.Changes {
		byID[c.ID] = c
	}
	var made []Link
	for _, c := range cs.Changes {
		before, exists := current.records[c.ID]
		after, stays := current.after(byID, c.ID)
		l := Link{after}
		if c.Kind == KindLink && stays && slices.Contains(upward, l.Type()) && (!exists || l.Identity() != Link{before}.Identity()) {
			made = append(made, l)
		}
	}
	return made
}

// loadLoops finds what a change set would lead back to itself, with the names of all
// things on the way. Only a change set that makes such links is read for.
func (current *currentState) loadLoops(ctx context.Context, r Reader, cs ChangeSet) error {
	made := joinsUpward(cs, *current)
	if len(made) == 0 {
		return nil
	}
	links, err := climb(ctx, r, made, cs)
	if err != nil {
		return err
	}
	current.loops = map[ID][]ID{}
	var named []ID
	for _, l := range made {
		if loop := links.loopOf(l.Type(), l.From(), l.To()); loop != nil {
			current.loops[l.ID] = loop
			named = append(named, loop...)
		}
	}
	if len(named) == 0 {
		return nil
	}
	records, err := r.Records(ctx, named)
	current.records = maps.Clone(current.records)
	maps.Copy(current.records, records)
	return err
}

// climb reads, a level at a time, the links that lead upward from where the links that
// are made end, as they will be after the change set.
func climb(ctx context.Context, r Reader, made []Link, cs ChangeSet) (upwardLinks, error) {
	touched := map[ID]bool{}
	for _, c := range cs.Changes {
		touched[c.ID] = true
	}
	links, seen := upwardLinks{}, map[ID]bool{}
	var level []ID
	reach := func(id ID) {
		if !seen[id] {
			seen[id], level = true, append(level, id)
		}
	}
	for _, l := range made {
		links.add(l)
		reach(l.To())
	}
	for len(level) > 0 {
		asks := make([]Ask, 0, len(level))
		for _, id := range level {
			if id.Valid() {
				asks = append(asks, Ask{Of: id, Step: Step{Types: upward, Direction: Out}})
			}
		}
		level = nil
		found, err := r.Links(ctx, asks)
		if err != nil {
			return nil, err
		}
		for _, above := range found {
			for _, l := range above.Items {
				if !touched[l.ID] {
					links.add(l)
					reach(l.To())
				}
			}
		}
	}
	return links, nil
}

// checkLoops reports the links that would lead a thing back to itself.
func (check *ruleCheck) checkLoops() {
	for i, c := range check.cs.Changes {
		loop := check.current.loops[c.ID]
		if loop == nil {
			continue
		}
		names := make([]string, len(loop))
		for n, id := range loop {
			thing, _ := check.current.after(check.byID, id)
			names[n] = thing.Name()
		}
		after, _ := check.current.after(check.byID, c.ID)
		check.changeNumber = i
		check.report("to", "closes a loop: "+tellLoop(Link{after}.Type(), names)+".", "Leave it out, or end the link of the loop that is wrong.")
	}
}

// tellLoop says how each thing of a loop is linked to the next: "Ealing lies within
// London, which lies within Ealing".
func tellLoop(t LinkType, names []string) string {
	rule, _ := RuleOf(t)
	return names[0] + " " + rule.Says + " " + strings.Join(names[1:], ", which "+rule.Says+" ")
}

// Loops tells, a sentence each, what leads back to itself in a store that was filled
// before that was refused.
func Loops(ctx context.Context, r Reader) ([]string, error) {
	links := upwardLinks{}
	for record, err := range r.Scan(ctx, []Kind{KindLink}) {
		if err != nil {
			return nil, err
		}
		if l := (Link{record}); slices.Contains(upward, l.Type()) {
			links.add(l)
		}
	}
	var told []string
	for _, t := range upward {
		for _, loop := range links.loops(t) {
			things, err := r.Records(ctx, loop)
			if err != nil {
				return nil, err
			}
			names := make([]string, len(loop))
			for i, id := range loop {
				names[i] = things[id].Name() + " (" + string(id) + ")"
			}
			told = append(told, tellLoop(t, names)+".")
		}
	}
	return told, nil
}

// loops gives one loop for each thing that stands in one, but for those that stand in a
// loop given before.
func (u upwardLinks) loops(t LinkType) (all [][]ID) {
	given := map[ID]bool{}
	for _, from := range slices.Sorted(maps.Keys(u[t])) {
		for _, to := range u[t][from] {
			if given[from] {
				break
			}
			loop := u.loopOf(t, from, to)
			for _, id := range loop {
				given[id] = true
			}
			if loop != nil {
				all = append(all, loop)
			}
		}
	}
	return all
}
