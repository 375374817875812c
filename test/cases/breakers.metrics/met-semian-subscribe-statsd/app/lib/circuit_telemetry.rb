module CircuitTelemetry
  LEVELS = { closed: 0, half_open: 1, open: 2 }.freeze

  def self.install
    Semian.subscribe(:circuit_telemetry) do |event, resource, _scope, _adapter, payload|
      next unless event == :state_change

      StatsD.gauge("circuit.state", LEVELS.fetch(payload[:state]), tags: ["circuit:#{resource.name}"])
    end
  end
end
