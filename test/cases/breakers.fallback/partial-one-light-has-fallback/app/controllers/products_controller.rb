class ProductsController < ApplicationController
  def similar
    render json: { skus: Recommendations.new.for_product(params[:sku]) }
  end

  def shipping
    render json: { cents: ShippingQuote.new.cents(params[:sku], params.require(:postcode)) }
  end
end
