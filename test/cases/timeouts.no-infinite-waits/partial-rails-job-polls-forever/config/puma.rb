# frozen_string_literal: true

threads 5, 5
port ENV.fetch("PORT", 3000)
first_data_timeout 10
persistent_timeout 20
worker_shutdown_timeout 20
