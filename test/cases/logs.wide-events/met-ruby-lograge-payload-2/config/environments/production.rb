Rails.application.configure do
  config.lograge.enabled = true
  config.lograge.formatter = Lograge::Formatters::Logstash.new
  config.lograge.custom_options = lambda do |event|
    event.payload.slice(:request_id, :account_id, :order_id, :basket_size)
  end
end
