class CartsController < ApplicationController
  def add
    item = current_user.cart.items.create!(sku: params.require(:sku))
    logger.info("item added sku=#{item.sku}")
    head :created
  end

  def clear
    current_user.cart.items.destroy_all
    logger.info("cart cleared")
    head :no_content
  end
end
