module Api
  class ProductsController < ApplicationController
    skip_before_action :authenticate!

    def index
      products = Rails.cache.fetch("catalog/#{params[:category]}/#{params[:page]}", expires_in: 2.minutes) do
        Product.listed.where(category: params[:category]).limit(50).offset(params[:page].to_i * 50).as_json
      end
      render json: products
    end

    def show
      render json: Rails.cache.fetch("product/#{params[:id]}", expires_in: 5.minutes) { Product.listed.find(params[:id]).as_json }
    end
  end
end
