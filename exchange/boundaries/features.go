package boundaries

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strings"

	"catchment/ecosystem/outline"
	"catchment/exchange"
)

// features goes through a FeatureCollection feature by feature, each with its number from 1;
// why it ends early goes to failed.
func features(file exchange.File, failed *error) iter.Seq2[int, outline.Feature] {
	return func(yield func(int, outline.Feature) bool) {
		in, err := file.Open()
		if err != nil {
			*failed = err
			return
		}
		defer in.Close()
		c := collection{json: json.NewDecoder(in), yield: yield}
		if err := c.read(); err != nil && !errors.Is(err, errEnough) {
			*failed = notGeoJSON(file, err.Error(), "Name a GeoJSON file: a FeatureCollection of polygons.")
		}
	}
}

// errEnough ends the reading where whoever takes the features wants no more.
var errEnough = errors.New("enough")

// collection is a FeatureCollection being read.
type collection struct {
	json  *json.Decoder
	n     int
	yield func(int, outline.Feature) bool
}

func (c *collection) read() error {
	if err := c.expect('{'); err != nil {
		return err
	}
	for c.json.More() {
		name, err := c.json.Token()
		if err != nil {
			return err
		}
		switch name {
		case "features":
			err = c.features()
		case "crs":
			err = c.system()
		default:
			var other json.RawMessage
			err = c.json.Decode(&other)
		}
		if err != nil {
			return err
		}
	}
	return c.expect('}')
}

func (c *collection) expect(delim json.Delim) error {
	if t, err := c.json.Token(); err != nil || t != delim {
		return errors.Join(err, fmt.Errorf("it is no object with a list of features"))
	}
	return nil
}

func (c *collection) features() error {
	if err := c.expect('['); err != nil {
		return err
	}
	for c.json.More() {
		var f outline.Feature
		if err := c.json.Decode(&f); err != nil {
			return err
		}
		if c.n++; !c.yield(c.n, f) {
			return errEnough
		}
	}
	return c.expect(']')
}

// system refuses coordinates of another system, which older files name.
func (c *collection) system() error {
	var crs struct {
		Properties struct {
			Name string `json:"name"`
		} `json:"properties"`
	}
	if err := c.json.Decode(&crs); err != nil {
		return err
	}
	name := crs.Properties.Name
	if name == "" || strings.Contains(name, "CRS84") || strings.HasSuffix(name, ":4326") {
		return nil
	}
	return fmt.Errorf("its coordinates are of %s, not of WGS 84 (EPSG:4326)", name)
}
