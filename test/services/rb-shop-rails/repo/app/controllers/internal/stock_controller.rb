module Internal
  class StockController < ApplicationController
    def update
      authorize :stock
      listed, unlisted = params.require(:levels).partition { |l| l[:available].to_i.positive? }
      Product.where(id: listed.pluck(:product_id)).find_each { |p| p.update!(listed: true) }
      Product.where(id: unlisted.pluck(:product_id)).find_each { |p| p.update!(listed: false) }
      logger.info("stock levels applied", listed: listed.size, unlisted: unlisted.size)
      head :no_content
    end
  end
end
