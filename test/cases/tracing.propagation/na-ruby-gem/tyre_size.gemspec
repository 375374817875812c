# frozen_string_literal: true

Gem::Specification.new do |spec|
  spec.name = "tyre_size"
  spec.version = "2.1.0"
  spec.summary = "Parses and compares tyre sizes such as 205/55 R16"
  spec.authors = ["The tyre_size authors"]
  spec.license = "MIT"
  spec.required_ruby_version = ">= 3.1"
  spec.files = Dir["lib/**/*.rb"]
end
