# frozen_string_literal: true

require "sidekiq"
require "datadog"

Datadog.configure { |c| c.tracing.instrument :sidekiq }

class ImportJob
  include Sidekiq::Job
  sidekiq_options queue: "imports", retry: 5

  def perform(path)
    File.foreach(path) { |line| Reading.store(*line.chomp.split(";")) }
  end
end
