module Admin
  class CustomersController < ApplicationController
    def index
      authorize User
      render json: User.order(:id).limit(100).as_json(except: :password_digest)
    end

    def show
      customer = User.find(params[:id])
      authorize customer
      render json: customer.as_json(except: :password_digest)
    end
  end
end
