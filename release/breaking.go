package main

import (
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// breaks lists what a client of the old schema may rely on and the new one no longer
// keeps: types, fields, arguments, values, members and interfaces that are gone, types
// that changed so that old operations or old readers fail, and input that has become
// required. It follows findBreakingChanges of graphql-js, in the order of names.
// What was only added, or reads as before, is not listed.
func breaks(before, after *ast.Schema) []string {
	c := comparison{before: before, after: after}
	for name, old := range before.Types {
		now := after.Types[name]
		switch {
		case old.BuiltIn:
		case now == nil:
			c.add("type %s is gone", name)
		case now.Kind != old.Kind:
			c.add("type %s was %s and is %s", name, old.Kind, now.Kind)
		default:
			c.definition(old, now)
		}
	}
	for name, old := range before.Directives {
		if now := after.Directives[name]; now == nil {
			c.add("directive @%s is gone", name)
		} else {
			c.arguments("directive @"+name, old.Arguments, now.Arguments)
		}
	}
	slices.Sort(c.found)
	return c.found
}

type comparison struct {
	before, after *ast.Schema
	found         []string
}

func (c *comparison) add(format string, args ...any) {
	c.found = append(c.found, fmt.Sprintf(format, args...))
}

// definition compares one type of a kind that stayed.
func (c *comparison) definition(old, now *ast.Definition) {
	c.gone(old.Name+" no longer is a", old.Interfaces, now.Interfaces)
	c.gone(old.Name+" no longer can be a", old.Types, now.Types)
	for _, v := range old.EnumValues {
		if now.EnumValues.ForName(v.Name) == nil {
			c.add("value %s.%s is gone", old.Name, v.Name)
		}
	}
	for _, f := range old.Fields {
		where := "field " + old.Name + "." + f.Name
		kept := now.Fields.ForName(f.Name)
		switch {
		case kept == nil:
			c.add("%s is gone", where)
		case old.Kind == ast.InputObject:
			c.input(where, f.Type, f.DefaultValue, kept.Type, kept.DefaultValue)
		default:
			c.output(where, f.Type, kept.Type)
			c.arguments(where, f.Arguments, kept.Arguments)
		}
	}
	for _, f := range now.Fields {
		if now.Kind == ast.InputObject && old.Fields.ForName(f.Name) == nil && required(f.Type, f.DefaultValue) {
			c.add("field %s.%s is new and required", now.Name, f.Name)
		}
	}
}

func (c *comparison) gone(what string, old, now []string) {
	for _, name := range old {
		if !slices.Contains(now, name) {
			c.add("%s %s", what, name)
		}
	}
}

func (c *comparison) arguments(where string, old, now ast.ArgumentDefinitionList) {
	for _, a := range old {
		if kept := now.ForName(a.Name); kept == nil {
			c.add("argument %s(%s) is gone", where, a.Name)
		} else {
			c.input(fmt.Sprintf("argument %s(%s)", where, a.Name), a.Type, a.DefaultValue, kept.Type, kept.DefaultValue)
		}
	}
	for _, a := range now {
		if old.ForName(a.Name) == nil && required(a.Type, a.DefaultValue) {
			c.add("argument %s(%s) is new and required", where, a.Name)
		}
	}
}

// output: whoever reads the old type must be able to read the new one.
func (c *comparison) output(where string, old, now *ast.Type) {
	if !c.readsAs(old, now) {
		c.add("%s was %s and is %s", where, old, now)
	}
}

func (c *comparison) readsAs(old, now *ast.Type) bool {
	if old.NonNull && !now.NonNull || (old.Elem == nil) != (now.Elem == nil) {
		return false
	}
	if old.Elem != nil {
		return c.readsAs(old.Elem, now.Elem)
	}
	return old.NamedType == now.NamedType || c.isOne(now.NamedType, old.NamedType)
}

// isOne tells whether a type of the new schema is one of an interface or a union.
func (c *comparison) isOne(name, of string) bool {
	abstract, concrete := c.after.Types[of], c.after.Types[name]
	return abstract != nil && concrete != nil && slices.Contains(c.after.GetPossibleTypes(abstract), concrete) ||
		concrete != nil && slices.Contains(concrete.Interfaces, of)
}

// input: whatever was taken before, written out or in a variable, must be taken still.
func (c *comparison) input(where string, old *ast.Type, oldDefault *ast.Value, now *ast.Type, nowDefault *ast.Value) {
	switch {
	case !takes(now, old):
		c.add("%s was %s and is %s", where, old, now)
	case required(now, nowDefault) && !required(old, oldDefault):
		c.add("%s is now required", where)
	}
}

func takes(now, old *ast.Type) bool {
	if now.NonNull && !old.NonNull || (now.Elem == nil) != (old.Elem == nil) {
		return false
	}
	if now.Elem != nil {
		return takes(now.Elem, old.Elem)
	}
	return now.NamedType == old.NamedType
}

func required(t *ast.Type, byDefault *ast.Value) bool { return t.NonNull && byDefault == nil }
