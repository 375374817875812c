class RequestId
  def initialize(app)
    @app = app
  end

  def call(env)
    env["events.request_id"] = env["HTTP_X_REQUEST_ID"] || SecureRandom.uuid
    @app.call(env)
  end
end
