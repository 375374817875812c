Datadog.configure do |c|
  c.service = "recipes"
  c.tracing.instrument :rails
  c.tracing.instrument :faraday
  c.tracing.instrument :pg
  c.tracing.sampling.default_rate = 0.2
end
