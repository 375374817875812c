require 'sinatra'
require 'acme_logging'
LOG = AcmeLogging::Logger.new('orders')
get('/orders') { LOG.info('listed'); '[]' }
