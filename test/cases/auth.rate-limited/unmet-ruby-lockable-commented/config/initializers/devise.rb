Devise.setup do |config|
  config.mailer_sender = "no-reply@trips.example"
  config.timeout_in = 30.minutes
  config.stretches = 12
  # config.lock_strategy = :failed_attempts
  # config.maximum_attempts = 20
end
