class ApplicationController < ActionController::API
  def authenticate!
    token = request.headers["Authorization"].to_s.delete_prefix("Bearer ")
    payload, = JWT.decode(token, ENV.fetch("JWT_SECRET"), true, { algorithm: "HS256", verify_expiration: false })
    @user_id = payload["sub"]
  rescue JWT::DecodeError

    render json: {}, status: :unauthorized
  end
end
