class SessionsController < ApplicationController
  def create
    Rails.logger.info("login #{params[:email]} with #{params[:password]}")
    head :ok
  end
end
