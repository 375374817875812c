class DeliverJob
  include Sidekiq::Job

  def perform(id)
    Faraday.put("https://hooks.example.org/#{id}")
  end
end
