require "redis"
class Fuse
  Blown = Class.new(StandardError)
  def initialize(redis, name, limit: 5, pause: 60)
    @redis = redis
    @name = name
    @limit = limit
    @pause = pause
  end

  def call
    raise Blown, @name if @redis.exists?("fuse:#{@name}:blown")
    begin
      yield
    rescue Faraday::Error
      strike
      raise
    end
  end

  private

  def strike
    count = @redis.incr("fuse:#{@name}:count")
    @redis.expire("fuse:#{@name}:count", @pause)
    @redis.setex("fuse:#{@name}:blown", @pause, "1") if count >= @limit
  end
end
