package ecosystem

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
)

// attributes are what the rules need to know of fields of one's own: how they are defined
// and what says something in those that a change set would take away.
type attributes struct {
	definitions AttributeDefinitions
	read        bool                   // whether the definitions were read, as something needs them
	users       map[ID]map[string][]ID // by definition, then by the choice that goes; "" where the whole goes or changes
}

// loadAttributes reads it, and nothing where the change set has nothing to do with it.
func loadAttributes(ctx context.Context, r Reader, cs ChangeSet, records map[ID]Record) (a attributes, err error) {
	if !slices.ContainsFunc(cs.Changes, Change.isAboutAttributes) {
		return a, nil
	}
	if err := a.readDefinitions(ctx, r); err != nil {
		return a, err
	}
	a.users = map[ID]map[string][]ID{}
	for _, c := range cs.Changes {
		before, exists := records[c.ID]
		if c.Kind != KindAttributeDefinition || !exists {
			continue
		}
		d, users := AttributeDefinition{before}, map[string][]ID{}
		for _, choice := range d.goes(c) {
			test := FieldTest{Field: AttributeField(d.Name()), Test: Stated}
			if choice != "" {
				test.Test, test.Values = In, []any{choice}
			}
			found, err := r.Find(ctx, Query{Kinds: []Kind{d.Of()}, Where: &Filter{Field: &test}}, Page{})
			if err != nil {
				return a, err
			}
			users[choice] = found.Items
		}
		a.users[c.ID] = users
	}
	return a, nil
}

// readDefinitions reads the definitions unless they were read.
func (a *attributes) readDefinitions(ctx context.Context, r Reader) (err error) {
	if !a.read {
		a.read = true
		a.definitions, err = ReadAttributeDefinitions(ctx, r)
	}
	return err
}

// isAboutAttributes tells whether a change defines an attribute, says one or speaks of one.
func (c Change) isAboutAttributes() bool {
	if c.Kind == KindAttributeDefinition {
		return true
	}
	for field := range c.Set {
		if _, says := AttributeNamed(field); says {
			return true
		}
	}
	return c.Kind == KindClaim && Claim{Record{Fields: c.Set}}.SpeaksOfAttributes()
}

// SpeaksOfAttributes tells whether a claim speaks of a field of one's own.
func (c Claim) SpeaksOfAttributes() bool {
	isOwn := func(field string) bool { return strings.HasPrefix(field, attributePrefix) }
	return isOwn(c.Field()) || slices.ContainsFunc(c.List("says"), isOwn)
}

// goes lists the choices that a change takes from the definition; "" where it ends or
// changes what the values are of.
func (d AttributeDefinition) goes(c Change) (choices []string) {
	after := AttributeDefinition{Record{Fields: d.Fields.With(c.Set)}}
	if c.End || after.Name() != d.Name() || after.Of() != d.Of() || after.Text("attributeType") != d.Text("attributeType") {
		return []string{""}
	}
	for _, choice := range d.List("choices") {
		if !slices.Contains(after.List("choices"), choice) {
			choices = append(choices, choice)
		}
	}
	return choices
}

// definitionsOf gives the definitions for a kind as they will be once the change set is
// applied. They are gathered once, when a value or a definition first asks for them.
func (check *ruleCheck) definitionsOf(k Kind) AttributeDefinitions {
	if check.definitions == nil {
		check.definitions = map[Kind]AttributeDefinitions{}
		for _, d := range check.current.definitionsAfter(check.cs) {
			check.definitions[d.Of()] = append(check.definitions[d.Of()], d)
		}
	}
	return check.definitions[k]
}

// definitionsAfter are the definitions for all kinds that a change set leaves.
func (current currentState) definitionsAfter(cs ChangeSet) (all AttributeDefinitions) {
	changed := map[ID]bool{}
	var made AttributeDefinitions
	for _, c := range cs.Changes {
		if c.Kind != KindAttributeDefinition {
			continue
		}
		changed[c.ID] = true
		if before := current.records[c.ID]; !c.End {
			made = append(made, AttributeDefinition{Record{c.ID, c.Kind, before.Since, before.Fields.With(c.Set)}})
		}
	}
	for _, d := range current.attributes.definitions {
		if !changed[d.ID] {
			all = append(all, d)
		}
	}
	return append(all, made...)
}

// checkAttribute holds a value of a field of one's own against its definition.
func (check *ruleCheck) checkAttribute(k Kind, field string, v any) {
	if v == nil {
		return // whatever it was, it is gone
	}
	name, _ := AttributeNamed(field)
	d, defined := check.definedAttribute(field, k, name)
	if !defined {
		return
	}
	if wrong := d.Field().Problem(v); wrong != "" {
		check.report(field, wrong, d.takes())
	}
}

// definedAttribute finds the definition of an attribute that a change speaks of, or reports that there is none.
func (check *ruleCheck) definedAttribute(field string, k Kind, name string) (AttributeDefinition, bool) {
	all := check.definitionsOf(k)
	d, defined := all.Named(name)
	if !defined {
		hint := "An administrator defines it first, as a thing of the kind ATTRIBUTE_DEFINITION."
		if len(all) > 0 {
			hint = "Its attributes are " + all.Names() + ". " + hint
		}
		check.report(field, fmt.Sprintf("%q is no attribute of a %s.", name, k), hint)
	}
	return d, defined
}

// takes says for a person what to write as a value.
func (d AttributeDefinition) takes() string {
	switch d.Text("attributeType") {
	case "number":
		return "Write a number, without quotes."
	case "date":
		return "Write a date like 2021, 2021-11 or 2021-11-05."
	case "address":
		return "Write an address that begins with https:// or http://."
	case "choice":
		return "Write one of: " + strings.Join(d.List("choices"), ", ") + "."
	}
	return "Write a line of text."
}

// checkDefinition checks what an attribute is called and of what, and that no value is left without it.
func (check *ruleCheck) checkDefinition(id ID, after AttributeDefinition) {
	if !attributeName.MatchString(after.Name()) && after.Name() != "" {
		check.report("name", fmt.Sprintf("%q is no name of an attribute.", after.Name()), "A name is one word of letters, digits, - and _, at most 50, and begins with a letter.")
	}
	if after.Of() == KindClaim {
		check.report("of", "is CLAIM, of which nobody defines fields.", "Name the kind that the claim would be about.")
	}
	isChoice := after.Text("attributeType") == "choice"
	if isChoice != (len(after.List("choices")) > 0) {
		check.report("choices", "and the type do not go together.", "A CHOICE has choices; no other type has.")
	}
	if after.Visibility() != Public {
		check.report("visibility", "of a definition is public: values would show without it.", "Hide the things that say it instead.")
	}
	same := slices.DeleteFunc(slices.Clone(check.definitionsOf(after.Of())), func(d AttributeDefinition) bool { return d.ID == id || d.Name() != after.Name() })
	if len(same) > 0 {
		check.report("name", fmt.Sprintf("%q is an attribute of a %s already.", after.Name(), after.Of()), "Change that one, or take another name.")
		check.problems[len(check.problems)-1].Holder = same[0].ID
	}
}

// checkUsers reports what would still say an attribute or a choice that goes.
func (check *ruleCheck) checkUsers(c Change) {
	before := AttributeDefinition{check.current.records[c.ID]}
	for _, choice := range before.goes(c) {
		field := AttributeField(before.Name())
		users := slices.DeleteFunc(slices.Clone(check.current.attributes.users[c.ID][choice]), func(id ID) bool {
			after, stays := check.current.after(check.byID, id)
			_, touched := check.byID[id]
			return touched && (!stays || after.Fields[field] == nil || choice != "" && after.Text(field) != choice)
		})
		if len(users) == 0 {
			continue
		}
		what, where := "", "{name: \""+before.Name()+"\", isStated: true}"
		if choice != "" {
			what, where = "choices", fmt.Sprintf("{name: %q, eq: %q}", before.Name(), choice)
		}
		check.report(what, fmt.Sprintf("%q is in use: things of the kind %s that say it: %d, %s among them.", cmp.Or(choice, before.Name()), before.Of(), len(users), users[0]),
			"Clear or change it there first; filter: {attributes: "+where+"} finds them.")
	}
}
