# frozen_string_literal: true

class ApplicationController < ActionController::API
  before_action :require_librarian

  private

  def current_user
    @current_user ||= begin
      token = request.authorization.to_s.delete_prefix("Bearer ")
      claims, = JWT.decode(token, ENV.fetch("JWT_KEY"), true, algorithm: "HS256")
      Librarian.find_by(id: claims["sub"])
    rescue JWT::DecodeError
      nil
    end
  end

  def require_librarian
    head :unauthorized unless current_user
  end
end
