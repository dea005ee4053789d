package main

import (
	"fmt"
	"slices"
	"strings"

	schema "github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// operations are what apply does several of: mutations by the names of their inputs.
var operations = []struct{ mutation, input string }{
	{"createEntity", "CreateOperation"}, {"updateEntity", "UpdateOperation"}, {"upsertEntity", "UpsertOperation"},
	{"link", "LinkOperation"}, {"updateLink", "UpdateLinkOperation"},
	{"claim", "ClaimOperation"}, {"updateClaim", "UpdateClaimOperation"},
	{"retract", "RetractOperation"}, {"end", "EndOperation"}, {"restore", "RestoreOperation"}, {"merge", "MergeOperation"},
}

// operations prints an input for each mutation that is one of several, from what
// people have written of the mutation: its arguments, but those of every change.
func (p *printed) operations(written string) error {
	doc, err := parser.ParseSchema(&schema.Source{Name: "schema.graphqls", Input: written})
	if err != nil {
		return err
	}
	mutations := doc.Definitions.ForName("Mutation")
	for _, o := range operations {
		m := mutations.Fields.ForName(o.mutation)
		if m == nil {
			return fmt.Errorf("schema.graphqls has no mutation %s, which %s is printed from", o.mutation, o.input)
		}
		p.begin(strings.Join(strings.Fields(m.Description), " "), "input "+o.input)
		for _, a := range m.Arguments {
			if !slices.Contains([]string{"changeSet", "message", "dryRun"}, a.Name) {
				p.member(a.Description, a.Name+": "+a.Type.String())
			}
		}
		p.end()
	}
	return nil
}
