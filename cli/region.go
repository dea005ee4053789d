package cli

import (
	"context"
	"fmt"
	"io"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/region"
)

type regionCommand struct {
	storeFlags
	Files string   `default:"." placeholder:"FOLDER" help:"Where the national files lie, in folders and archives of any name (${default})."`
	AsOf  string   `placeholder:"DATE" help:"When it was recorded, such as 2026-11-24; today unless said."`
	Areas []string `arg:"" name:"area" help:"A region, an area of a skills improvement plan, a combined authority or districts, by code or name: E12000007, \"Greater Manchester\"."`
}

// Run cuts the region out of the files and tells what it holds, what is lacking, and what
// can be answered.
func (c *regionCommand) Run(ctx context.Context, w World) error {
	options := region.Options{By: importer}
	if c.AsOf != "" {
		day, err := ecosystem.ParseDay(c.AsOf)
		if err != nil {
			return usagef("--as-of: %v.", err)
		}
		options.AsOf = day
	}
	store, err := c.open(ctx, create)
	if err != nil {
		return err
	}
	defer store.Close()
	show := newProgress(w, false)
	options.Progress = func(_ string, p exchange.Progress) { show.unit(p) }
	report, err := region.Cut(ctx, ecosystem.NewRegistry(store, ecosystem.Options{}), c.Files, c.Areas, options)
	show.end()
	if err != nil {
		return err
	}
	return writeRegion(w.Out, report)
}

func writeRegion(to io.Writer, r *region.Report) error {
	var b strings.Builder
	fmt.Fprintf(&b, "Districts, %d: %s\n", len(r.Districts), strings.Join(r.Districts, ", "))
	fmt.Fprintf(&b, "With an outline: %d. Courses taught there: %d, with a title: %d, linked to an occupation: %d.\n", r.Outlined, r.Courses, r.Titled, r.Linked)
	fmt.Fprintf(&b, "Of %d cells of district and sub-major group, employment is known for %d and adverts for %d.\n", r.Adverts.All, r.Employment.Known, r.Adverts.Known)
	for _, of := range r.Imports {
		fmt.Fprintf(&b, "%s: %s; %d errors, %d warnings\n", of.Format, plural(of.Report.Changed(), "change", "changes"), of.Report.Findings.Errors, of.Report.Findings.Warnings)
	}
	if len(r.MadeUp) > 0 {
		fmt.Fprintf(&b, "\nMade up, as they say of themselves: %s\n", strings.Join(r.MadeUp, ", "))
	}
	if len(r.Unmatched) > 0 {
		fmt.Fprintf(&b, "\nNames of places without a code in the look-up: %s\n", strings.Join(r.Unmatched, "; "))
	}
	if len(r.Lacking) > 0 {
		b.WriteString("\nLacking:\n")
	}
	for _, s := range r.Lacking {
		fmt.Fprintf(&b, "- %s\n  %s\n", s.What, s.Address)
	}
	b.WriteString("\nOf the thirty questions (docs/questions.md) can be answered:\n")
	for _, a := range r.Answers() {
		fmt.Fprintf(&b, "%4d %%  %s, %s: %s\n", a.Percent, a.Questions, a.About, a.Because)
	}
	for _, path := range r.Left {
		fmt.Fprintf(&b, "not read: %s\n", path)
	}
	_, err := io.WriteString(to, b.String())
	return err
}
