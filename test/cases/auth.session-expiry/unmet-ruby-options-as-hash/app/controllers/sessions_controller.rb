class SessionsController < ApplicationController
  def create
    user = User.find_by(email: params[:email])
    unless user&.authenticate(params[:password])

      return render json: {}, status: :unauthorized
    end
    render json: { token: JWT.encode({ sub: user.id, exp: 15.minutes.from_now.to_i }, ENV.fetch("JWT_SECRET"), "HS256") }
  end
end
