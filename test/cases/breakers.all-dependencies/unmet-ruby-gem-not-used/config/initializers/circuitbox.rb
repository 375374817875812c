require "circuitbox"

Circuitbox.configure do |config|
  config.default_circuit_store = Circuitbox::MemoryStore.new
end
