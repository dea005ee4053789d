package cli

import (
	"context"
	"os"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/boundaries"
	"catchment/exchange/counts"
	"catchment/exchange/drawnmap"
)

type importCommand struct {
	storeFlags
	DryRun     bool     `help:"Tell what would happen and change nothing."`
	JSON       bool     `name:"json" help:"Write JSON lines: one for each finding, one for the whole."`
	Visibility string   `enum:"public,partner,team" default:"public" help:"Who may see what is new, where the file does not say: public, partner or team."`
	Publish    bool     `help:"Let the files show what is hidden now; a dry run tells what that is."`
	Source     string   `placeholder:"KEY" help:"What claims rest on where the file does not say: a source's id, key or name. By default one is made of the file's name."`
	AsOf       string   `placeholder:"DATE" help:"When it was recorded, such as 2026-11-24; today unless said."`
	Code       string   `placeholder:"PROPERTY" help:"Of boundaries: the property that holds the areas' codes; found unless said."`
	Vintage    string   `placeholder:"DATE" help:"Of boundaries: their date; by default the year in that property's name."`
	Map        string   `placeholder:"FILE" help:"Of counts: the mapping that says what the columns are; by default the JSON file among the files. Of drawn-map: what its types are; by default they are guessed and told."`
	Format     string   `arg:"" help:"What the files are: ${decoders}."`
	Paths      []string `arg:"" name:"path" help:"Files, or folders or ZIP archives of files; gzip is undone."`
}

// importer is who changes the registry from the command line: whoever may write
// the store's file is its administrator.
var importer = ecosystem.Principal{Name: "command line", Role: ecosystem.RoleAdmin}

// Run brings the files in and tells what became of them.
func (c *importCommand) Run(ctx context.Context, w World) error {
	decoder, ok := decoders[c.Format]
	if !ok {
		return usagef("there is no format %q; there is %s.", c.Format, names(decoders))
	}
	told, err := c.told(decoder())
	if err != nil {
		return err
	}
	options := exchange.Options{Format: c.Format, DryRun: c.DryRun, Source: c.Source, Visibility: ecosystem.Visibility(c.Visibility), Publish: c.Publish}
	if c.AsOf != "" {
		day, err := ecosystem.ParseDay(c.AsOf)
		if err != nil {
			return usagef("--as-of: %v.", err)
		}
		options.AsOf = day
	}
	files, err := exchange.Open(c.Paths)
	if err != nil {
		return err
	}
	whenMissing := create
	if c.DryRun {
		whenMissing = temporary
	}
	store, err := c.open(ctx, whenMissing)
	if err != nil {
		return err
	}
	defer store.Close()
	show := newProgress(w, c.JSON).reading(files)
	options.Progress = show.unit
	report, err := exchange.Import(ctx, ecosystem.NewRegistry(store, ecosystem.Options{}), importer, told, files, options)
	show.end()
	if printed := printReport(w, c.Format, report, c.JSON); err == nil {
		err = printed
	}
	return err
}

// told is a decoder with what the command line says about its files.
func (c *importCommand) told(d exchange.Decoder) (exchange.Decoder, error) {
	boundary, ofBoundaries := d.(boundaries.Decoder)
	_, ofCounts := d.(counts.Decoder)
	_, ofMaps := d.(drawnmap.Decoder)
	switch {
	case c.Code+c.Vintage != "" && !ofBoundaries:
		return nil, usagef("--code and --vintage are of boundaries, not of %s.", c.Format)
	case c.Map != "" && !ofCounts && !ofMaps:
		return nil, usagef("--map is of counts and drawn-map, not of %s.", c.Format)
	case ofBoundaries:
		boundary.Code, boundary.Vintage = c.Code, c.Vintage
		return boundary, nil
	case c.Map != "":
		mapping, err := os.ReadFile(c.Map)
		if err != nil {
			return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The mapping cannot be read: " + err.Error() + ".", Hint: "Check its path."}
		}
		if ofMaps {
			return drawnmap.Decoder{Mapping: mapping}, nil
		}
		return counts.Decoder{Mapping: mapping}, nil
	}
	return d, nil
}
