package cli

import (
	"maps"
	"slices"
	"strings"

	"catchment/exchange"
	"catchment/exchange/boundaries"
	"catchment/exchange/counts"
	"catchment/exchange/csv"
	"catchment/exchange/discoveruni"
	"catchment/exchange/districts"
	"catchment/exchange/drawnmap"
	"catchment/exchange/graphs"
	"catchment/exchange/postcodes"
	"catchment/exchange/sic2007"
	"catchment/exchange/soc2020"
	"catchment/exchange/ssa"
	"catchment/exchange/xcricap"
)

// The formats by the names that people type.
var (
	decoders = map[string]func() exchange.Decoder{
		"csv":          func() exchange.Decoder { return csv.Decoder{} },
		"soc2020":      func() exchange.Decoder { return soc2020.Decoder{} },
		"sic2007":      func() exchange.Decoder { return sic2007.Decoder{} },
		"ssa":          func() exchange.Decoder { return ssa.Decoder{} },
		"districts":    func() exchange.Decoder { return districts.Decoder{} },
		"boundaries":   func() exchange.Decoder { return boundaries.Decoder{} },
		"counts":       func() exchange.Decoder { return counts.Decoder{} },
		"postcodes":    func() exchange.Decoder { return postcodes.Decoder{} },
		"drawn-map":    func() exchange.Decoder { return drawnmap.Decoder{} },
		"xcri-cap":     func() exchange.Decoder { return xcricap.Decoder{} },
		"discover-uni": func() exchange.Decoder { return discoveruni.Decoder{} },
	}
	encoders = map[string]func() exchange.Encoder{
		"csv":     func() exchange.Encoder { return csv.Encoder{} },
		"graphml": func() exchange.Encoder { return graphs.GraphML{} },
		"gexf":    func() exchange.Encoder { return graphs.GEXF{} },
		"kumu":    func() exchange.Encoder { return graphs.Kumu{} },
	}
)

// names lists formats for people, in the order of the alphabet.
func names[T any](formats map[string]T) string {
	return strings.Join(slices.Sorted(maps.Keys(formats)), ", ")
}
