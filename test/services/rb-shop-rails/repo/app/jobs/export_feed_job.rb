class ExportFeedJob
  include Sidekiq::Job
  sidekiq_options queue: "low", retry: 3

  def perform
    Sidekiq.redis do |conn|
      while (id = conn.call("BLPOP", "feed:pending", 0).last) != "stop"
        conn.call("SET", "feed:item:#{id}", Product.find(id).to_json, "EX", 86_400)
      end
    end
  end
end
