package exchange

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// saysAttributes tells whether a unit says anything in fields of one's own.
func (u Unit) saysAttributes() bool {
	says := func(f ecosystem.Fields) bool {
		for name := range f {
			if _, is := ecosystem.AttributeNamed(name); is {
				return true
			}
		}
		return false
	}
	return slices.ContainsFunc(u.Things, func(t Thing) bool { return says(t.Fields) }) ||
		slices.ContainsFunc(u.Relations, func(r Relation) bool { return says(r.Fields) })
}

// readDefinitions reads how fields of one's own are defined, where the unit needs it: as
// it stands, and as earlier units of a dry run would have it.
func (d *drafter) readDefinitions(ctx context.Context, state currentState) error {
	reader, reads := state.(interface {
		currentState
		ecosystem.Reader
	})
	if !reads || !d.unit.saysAttributes() {
		return nil
	}
	known, err := ecosystem.ReadAttributeDefinitions(ctx, reader)
	d.definitions = known
	if d.im.overlay != nil {
		for _, r := range d.im.overlay.records {
			if r.Kind == ecosystem.KindAttributeDefinition {
				d.definitions = append(d.definitions, ecosystem.AttributeDefinition{Record: r})
			}
		}
	}
	return err
}

// definition finds how a field of one's own is defined: in the unit itself, else before it.
func (d *drafter) definition(kind ecosystem.Kind, name string) (ecosystem.AttributeDefinition, bool) {
	var all ecosystem.AttributeDefinitions
	for _, made := range d.drafts {
		if made.kind == ecosystem.KindAttributeDefinition {
			all = append(all, ecosystem.AttributeDefinition{Record: ecosystem.Record{ID: made.id, Kind: made.kind, Fields: made.before.Fields.With(made.says)}})
		}
	}
	return append(all, d.definitions...).For(kind).Named(name)
}

// normaliseAttributes brings what is said in fields of one's own into their forms, as
// normalised does with those of the tables.
func (d *drafter) normaliseAttributes(fields ecosystem.Fields, kind ecosystem.Kind, says ecosystem.Fields, at Where, columns map[string]string) {
	for _, field := range slices.Sorted(maps.Keys(says)) {
		name, is := ecosystem.AttributeNamed(field)
		if !is || says[field] == nil || says[field] == "" {
			continue
		}
		definition, defined := d.definition(kind, name)
		v, wrong := normaliseAttribute(definition.Field(), says[field])
		if !defined {
			wrong = &problem{"unknown-field", fmt.Sprintf("Nobody has defined the field %s of a %s; the value is left out.", name, kind),
				"Have an administrator define it, or put it into the description."}
		}
		if wrong != nil {
			d.outcome.report(Warning, at.inColumn(field, columns), wrong, fmt.Sprint(says[field]))
		} else if v != nil {
			fields[field] = v
		}
	}
}

// normaliseAttribute is normalise for a field of one's own, whose choices are texts that
// are written as they are, case apart.
func normaliseAttribute(f ecosystem.Field, v any) (any, *problem) {
	text, isText := v.(string)
	if f.Type != ecosystem.EnumOf || !isText {
		return normalise(f, v)
	}
	text = strings.TrimSpace(text)
	if i := slices.IndexFunc(f.Enum.Values, func(choice string) bool { return ecosystem.Fold(choice) == ecosystem.Fold(text) }); i >= 0 {
		return f.Enum.Values[i], nil
	}
	return nil, valueProblem(f, v, f.Problem(text))
}
