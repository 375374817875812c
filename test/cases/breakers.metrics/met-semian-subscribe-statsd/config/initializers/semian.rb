Semian::NetHTTP.semian_configuration = proc do |host, port|
  {
    name: "#{host}_#{port}",
    bulkhead: false,
    circuit_breaker: true,
    success_threshold: 2,
    error_threshold: 4,
    error_timeout: 15
  }
end

Rails.application.config.after_initialize { CircuitTelemetry.install }
