package ecosystem

// Occupations and the places where people look for them (ONS SOC 2020, GSS codes).
var occupation = noun("Occupation", "occ", "occupations",
	"A group of jobs in a classification, at any level, or one that a source only names.",
	text("scheme", "the classification: soc2020, soc2010; empty where a source only names it"),
	text("code", "the code there; codes are keys, titles change").from("ONS SOC 2020"),
	enum("level", "OccupationLevel", "major sub_major minor unit named unknown", "its level; named: a source only names it").from("ONS SOC 2020"),
	texts("titles", "job titles that belong to it").from("ONS SOC 2020 related job titles"),
	prose("entryRoutes", "how one gets into it").from("ONS SOC 2020"),
	enum("sectorSpecificity", "SectorSpecificity", "agnostic specific mixed unset", "whether it belongs to one sector; an agnostic one is no sector's gap").from("ODI 2021 p15"),
	texts("greenMeasures", "approach=value pairs, each with its source among the claims; never one yes or no"),
)

var place = noun("Place", "plc", "places",
	"An area: a borough, a sub-region, a country.",
	enum("kind", "PlaceKind", "district borough sub_region lsip_area combined_authority region country unknown", "what sort of area"),
	text("code", "its GSS code").from("ONS"),
	text("vintage", "the boundaries' date, as codes change with them"),
)
