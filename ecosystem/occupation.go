package ecosystem

var occupationLevelEnum = oneOf("OccupationLevel", "The level of an occupation in its classification.",
	Word{"major", "One digit."},
	Word{"sub_major", "Two digits."},
	Word{"minor", "Three digits."},
	Word{"unit", "Four digits."},
	Word{"named", "A source only names it."},
	Word{"unknown", "Not known."},
)

var sectorSpecificityEnum = oneOf("SectorSpecificity", "Whether an occupation belongs to one sector.",
	Word{"agnostic", "It is found in every sector, and is no sector's gap."},
	Word{"specific", "It belongs to one sector."},
	Word{"mixed", "It belongs to a few."},
	Word{"unset", "Nobody has said."},
)

// Occupations and the places where people look for them (ONS SOC 2020, GSS codes).
var occupation = noun("Occupation", "occ", "occupations",
	"A group of jobs in a classification, at any level, or one that a source only names.",
	text("scheme", "the classification: soc2020, soc2010; empty where a source only names it"),
	text("code", "the code there; codes are keys, titles change").from("ONS SOC 2020"),
	enum("level", occupationLevelEnum, "its level; named: a source only names it").from("ONS SOC 2020").called("occupationLevel"),
	texts("titles", "job titles that belong to it").from("ONS SOC 2020 related job titles"),
	prose("entryRoutes", "how one gets into it").from("ONS SOC 2020"),
	enum("sectorSpecificity", sectorSpecificityEnum, "whether it belongs to one sector; an agnostic one is no sector's gap").from("ODI 2021 p15"),
	texts("greenMeasures", "approach=value pairs, each with its source among the claims; never one yes or no"),
)

var placeKindEnum = oneOf("PlaceKind", "What sort of area.",
	Word{"district", "A local authority district."},
	Word{"borough", "A London borough."},
	Word{"sub_region", "Several boroughs."},
	Word{"lsip_area", "The area of a local skills improvement plan."},
	Word{"combined_authority", "A combined authority."},
	Word{"region", "A region."},
	Word{"country", "A country."},
	Word{"unknown", "Not known."},
)

var place = noun("Place", "plc", "places",
	"An area: a borough, a sub-region, a country.",
	enum("kind", placeKindEnum, "what sort of area").called("placeKind"),
	text("code", "its GSS code").from("ONS"),
	text("vintage", "the boundaries' date, as codes change with them"),
	Field{Name: "outline", Type: Beside, Says: "the sum of its outline, GeoJSON that is kept beside it"},
)
