package cli

import (
	"encoding/json"
	"fmt"
	"runtime/debug"
)

type version struct {
	JSON bool `name:"json" help:"Write a JSON line."`
}

// Run tells what was built, from what, by which Go.
func (v *version) Run(w World) error {
	told := map[string]string{"version": "unknown"}
	if info, ok := debug.ReadBuildInfo(); ok {
		told["version"], told["go"] = info.Main.Version, info.GoVersion
		for _, s := range info.Settings {
			switch s.Key {
			case "vcs.revision":
				told["commit"] = s.Value
			case "vcs.time":
				told["date"] = s.Value
			}
		}
	}
	if v.JSON {
		return json.NewEncoder(w.Out).Encode(told)
	}
	_, err := fmt.Fprintf(w.Out, "catchment %s %s\n", told["version"], told["go"])
	return err
}
