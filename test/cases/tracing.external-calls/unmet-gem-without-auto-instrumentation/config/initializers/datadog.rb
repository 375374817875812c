Datadog.configure do |c|
  c.service = "rates"
end
