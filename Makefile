# make demo and make test work on a machine that has Go, make and git; what else is there is used, what is not is named.

VERSION  := $(shell git describe --tags --always --dirty 2>/dev/null)
FUZZTIME ?= 10s
export FUZZTIME

.PHONY: demo build test lint fuzz bench score clean

demo: build ## export the sample questions to demo/graph.ttl and say what is in it
	@scripts/demo

build: ## bin/qparl
	@mkdir -p bin
	go build -trimpath -ldflags "-X main.version=$(VERSION)" -o bin/qparl ./cmd/qparl

test: lint ## all tests, with every tool that is there
	@scripts/test

lint: ## formatting, go vet, staticcheck, known vulnerabilities
	@scripts/lint

fuzz: ## every fuzz function for FUZZTIME (10s)
	@scripts/fuzz

bench: build ## generated archive, qparl beside unzip, serdi and knakk/rdf
	@scripts/bench

score: build ## mentions and identity on the development set of QPARL_SHARED
	@scripts/score

clean: ## what make made
	rm -rf bin demo
