class TokensController < ApplicationController
  skip_before_action :authenticate_user!

  def create
    user = User.find_by(email: params[:email])
    return head(:unauthorized) unless user&.authenticate(params[:password])

    render json: { token: JWT.encode({ sub: user.id, exp: 1.hour.from_now.to_i }, ENV.fetch("JWT_SECRET"), "HS256") }
  end
end
