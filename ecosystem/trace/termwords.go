package trace

import (
	"strconv"
	"strings"
)

// How words rank, the loosest first. A word that is not here is not known; "none"
// on the spectrum says that there is nothing to place, and counts for nothing.
var (
	spectrumRank = rankOfWords("open", "public", "not_public", "group", "named", "closed")
	costRank     = rankOfWords("free", "paid")
	channelRank  = rankOfWords("api", "feed", "file", "portal", "manual")
)

func rankOfWords(words ...string) map[string]int {
	m := map[string]int{}
	for i, w := range words {
		m[w] = i + 1
	}
	return m
}

// ranked reads a word of an axis.
func ranked(rank map[string]int, word string, at Source) Ranked {
	n, known := rank[word]
	if !known {
		return Ranked{Unknown: true}
	}
	return Ranked{Word: word, At: at, rank: n, last: n == len(rank)}
}

// spectrum reads a place on the data spectrum. Not public is at least as narrow as
// a group, and how much narrower is not known.
func spectrum(word string, at Source) Ranked {
	if word == "none" {
		return Ranked{}
	}
	r := ranked(spectrumRank, word, at)
	r.Unknown = r.Unknown || word == "not_public"
	return r
}

// How long apart: in minutes, as far as words tell.
const (
	hour  = 60
	day   = 24 * hour
	week  = 7 * day
	month = 30 * day
	year  = 365 * day
	once  = 1000 * year
)

var intervals = map[string]int{
	"live": 1, "real time": 1, "continuous": 1, "continuously": 1, "hourly": hour, "twice daily": day / 2, "daily": day,
	"weekly": week, "fortnightly": 2 * week, "twice monthly": month / 2, "monthly": month, "quarterly": 3 * month,
	"termly": 4 * month, "twice yearly": 6 * month, "half yearly": 6 * month, "semiannual": 6 * month,
	"yearly": year, "annual": year, "annually": year, "biennial": 2 * year, "biennially": 2 * year, "decennial": 10 * year,
	"once": once, "one off": once,
}

var units = map[string]int{"hour": hour, "day": day, "week": week, "month": month, "year": year}

// frequency reads how often something runs: a word such as yearly, or "every 3 months".
func frequency(text string, at Source) Ranked {
	plain := strings.Join(strings.Fields(strings.ReplaceAll(strings.ToLower(text), "-", " ")), " ")
	apart, known := intervals[plain]
	if rest, every := strings.CutPrefix(plain, "every "); every && !known {
		apart = minutesOf(rest)
	}
	if apart == 0 {
		return Ranked{Unknown: true}
	}
	return Ranked{Word: text, At: at, rank: apart, last: apart >= once}
}

// minutesOf reads "3 months" or "month"; 0 where it cannot.
func minutesOf(text string) int {
	n := 1
	if number, unit, counted := strings.Cut(text, " "); counted {
		var err error
		if n, err = strconv.Atoi(number); err != nil || n < 1 || n > 1000 {
			return 0
		}
		text = unit
	}
	return n * units[strings.TrimSuffix(text, "s")]
}

// wordSetOf reads an axis on which words do not rank.
func wordSetOf(word string) WordSet {
	if word == "" || word == "unknown" {
		return WordSet{Unknown: true}
	}
	return WordSet{Words: []string{word}}
}
