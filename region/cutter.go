package region

import (
	"context"
	"iter"
	"maps"
	"slices"

	"catchment/ecosystem"
	"catchment/exchange"
)

// cutter is a decoder that keeps a part of what another one reads: the links that keep
// chooses in each unit, the things that these join, and the things that are wanted for
// themselves. What a unit states only for those after it is kept until one needs it.
type cutter struct {
	exchange.Decoder
	keep      func(exchange.Unit) func(exchange.Relation) bool
	wants     func(exchange.Thing) bool
	saw       func(exchange.Unit)         // is told of each unit as it was cut
	unmatched func(exchange.Finding) bool // takes findings that are told otherwise; may be nil

	known  map[string][]exchange.Thing // stated by earlier units and not yet handed on, by key
	handed map[string]bool             // keys of what was handed on
}

// everything keeps all links.
func everything(exchange.Unit) func(exchange.Relation) bool {
	return func(exchange.Relation) bool { return true }
}

// anything wants all things.
func anything(exchange.Thing) bool { return true }

// nothing keeps no link.
func nothing(exchange.Unit) func(exchange.Relation) bool {
	return func(exchange.Relation) bool { return false }
}

// Decode implements [exchange.Decoder]. A finding about something that is left out is left out.
func (c *cutter) Decode(ctx context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	c.known, c.handed = map[string][]exchange.Thing{}, map[string]bool{}
	return exchange.Units(func(handOn func(exchange.Unit) error) error {
		var found []exchange.Finding
		whole := c.Decoder.Decode(ctx, files, func(f exchange.Finding) {
			if c.unmatched == nil || !c.unmatched(f) {
				found = append(found, f)
			}
		})
		for u, err := range whole {
			if err != nil {
				return err
			}
			part := c.cut(u)
			for _, f := range found {
				if len(f.About.Keys) == 0 && f.Row == 0 || c.isHanded(f.About) {
					report(f)
				}
			}
			found = found[:0]
			if len(part.Things)+len(part.Relations) == 0 {
				continue
			}
			if c.saw != nil {
				c.saw(part)
			}
			if err := handOn(part); err != nil {
				return err
			}
		}
		return nil
	})
}

func (c *cutter) isHanded(n exchange.Name) bool {
	for _, k := range n.Keys {
		if c.handed[k.String()] {
			return true
		}
	}
	return false
}

// cut gives the part of a unit that is kept.
func (c *cutter) cut(u exchange.Unit) exchange.Unit {
	part := u
	part.Things, part.Relations, part.Statements = nil, nil, nil
	needed, keeps := map[string]bool{}, c.keep(u)
	for _, r := range u.Relations {
		if !keeps(r) {
			continue
		}
		part.Relations = append(part.Relations, r)
		needed[r.From.Keys[0].String()], needed[r.To.Keys[0].String()] = true, true
	}
	for _, key := range slices.Sorted(maps.Keys(needed)) {
		part.Things = append(part.Things, c.known[key]...)
		delete(c.known, key)
		c.handed[key] = true
	}
	for _, t := range u.Things {
		key := t.Keys[0].String()
		switch {
		case needed[key] || t.Kind == ecosystem.KindSource || c.wants != nil && c.wants(t):
			part.Things, c.handed[key] = append(part.Things, t), true
		case t.Kind != ecosystem.KindCourse && t.Kind != ecosystem.KindPresentation: // which no later unit names
			c.known[key] = append(c.known[key], t)
		}
	}
	return part
}
